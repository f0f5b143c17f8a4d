### The message catalogue in German: the messages of en.ftl, with the same ids and variables.
###
### One word for each concept:
###   ally, alliance              Verbündete, Bündnis
###   burden, burden sharing      Last, Lastenteilung
###   pledge, guideline           Zusage, Richtwert
###   defence spending            Verteidigungsausgaben
###   capability, gap             Fähigkeit, Lücke (Fähigkeitslücke)
###   requirement, adequacy       Bedarf, Bedarfsdeckung
###   requirement-year            Bedarfsjahr
###   framework, strategy         Rahmen, Strategie (transatlantisch, autonom)
###   future, run                 Verlauf, Lauf
###   reliability                 Verlässlichkeit
###   deterrence                  Abschreckung
###   exit of the United States   Ausstieg der USA
###   attack window               Angriffsfenster
###   bet, hedge, premium         Wette, Absicherung, Prämie (einer Absicherung) oder Mehrkosten
###   enablers                    Unterstützungskräfte
###   tankers, heavy airlift      Tankflugzeuge, schwerer Lufttransport
###   air-defence batteries       Luftverteidigungsbatterien
###   makers, lines, lead time    Hersteller, Fertigungslinien, Lieferzeit
###   present value               Barwert
###   claim, statement, reading   Behauptung, Aussage, Lesart
###   code, concept, stance       Kodierung, Konzept, Haltung
###   observed, estimate,         erhoben, geschätzt,
###   assumption, model output    angenommen, Modellergebnis
###
### Names stand without an article and mostly behind a colon or in brackets, since an argument cannot be declined.

## Names of quantities

quantity-gdp = BIP
quantity-spillover = Nutzen der Ausgaben für die anderen Verbündeten
quantity-gdp_ppp = BIP zu Kaufkraft
quantity-gdp_log = Logarithmus des BIP
quantity-gdp_per_capita = BIP je Kopf
quantity-population = Bevölkerung
quantity-gdp_growth = Wachstum des BIP
quantity-gdp_deflator = BIP-Deflator
quantity-inflation = Inflation
quantity-debt_share_gdp = Staatsschulden, Anteil am BIP
quantity-balance_share_gdp = Haushaltssaldo, Anteil am BIP
quantity-spending = Verteidigungsausgaben
quantity-spending_ppp = Verteidigungsausgaben zu Kaufkraft
quantity-spending_investment = Verteidigungsinvestitionen
quantity-spending_per_capita = Verteidigungsausgaben je Kopf
quantity-spending_share_gdp = Verteidigungsausgaben, Anteil am BIP
quantity-spending_real_change = reale Veränderung der Verteidigungsausgaben
quantity-equipment_share = Ausrüstung, Anteil an den Verteidigungsausgaben
quantity-personnel_share = Personal, Anteil an den Verteidigungsausgaben
quantity-infrastructure_share = Infrastruktur, Anteil an den Verteidigungsausgaben
quantity-other_share = Sonstiges, Anteil an den Verteidigungsausgaben
quantity-equipment_spending = Ausgaben für Ausrüstung
quantity-personnel_spending = Ausgaben für Personal
quantity-infrastructure_spending = Ausgaben für Infrastruktur
quantity-other_spending = sonstige Ausgaben
quantity-military_personnel = Militärpersonal
quantity-troops = Truppen
quantity-brigades = Brigaden
quantity-tanks = Kampfpanzer
quantity-infantry_fighting_vehicles = Schützenpanzer
quantity-artillery = Artillerie
quantity-combat_aircraft = Kampfflugzeuge
quantity-air_defence_batteries = Luftverteidigungsbatterien großer und mittlerer Reichweite
quantity-tankers = Tankflugzeuge
quantity-aew_isr_aircraft = Frühwarn- und Aufklärungsflugzeuge
quantity-heavy_airlift = schwerer Lufttransport
quantity-maritime_patrol_aircraft = Seefernaufklärer
quantity-surface_combatants = Überwasserkampfschiffe
quantity-submarines = U-Boote
quantity-warheads = nukleare Sprengköpfe
quantity-warheads_deployed = einsatzbereit stationierte nukleare Sprengköpfe
quantity-aid_financial = Finanzhilfe für die Ukraine
quantity-aid_humanitarian = humanitäre Hilfe für die Ukraine
quantity-aid_military = Militärhilfe für die Ukraine
quantity-aid_total = gesamte Hilfe für die Ukraine
quantity-b61_bombs = US-Atombomben in Europa
quantity-troops_withdrawn_announced = Truppen, deren Abzug angekündigt ist
quantity-nfm_fighters = Jagdflugzeuge im Streitkräftemodell der NATO
quantity-nfm_armed_drones = bewaffnete Drohnen im Streitkräftemodell der NATO
quantity-nfm_submarines = U-Boote im Streitkräftemodell der NATO
quantity-nfm_bombers_change = Veränderung der Bomber im Streitkräftemodell der NATO
quantity-nfm_troops = Truppen einer Stufe des Streitkräftemodells der NATO
quantity-required_brigades = Bedarf an Brigaden
quantity-required_tanks = Bedarf an Kampfpanzern
quantity-required_infantry_fighting_vehicles = Bedarf an Schützenpanzern
quantity-required_artillery = Bedarf an Artillerie
quantity-required_combat_aircraft = Bedarf an Kampfflugzeugen
quantity-required_air_defence_batteries = Bedarf an Luftverteidigungsbatterien großer und mittlerer Reichweite
quantity-required_tankers = Bedarf an Tankflugzeugen
quantity-required_aew_isr_aircraft = Bedarf an Frühwarn- und Aufklärungsflugzeugen
quantity-required_heavy_airlift = Bedarf an schwerem Lufttransport
quantity-required_maritime_patrol_aircraft = Bedarf an Seefernaufklärern
quantity-required_surface_combatants = Bedarf an Überwasserkampfschiffen
quantity-required_submarines = Bedarf an U-Booten
quantity-required_troops = Bedarf an Truppen
quantity-required_air_defence_units = Bedarf an Luftverteidigungseinheiten aller Klassen
quantity-required_corps = Bedarf an Korps
quantity-required_division_headquarters = Bedarf an Divisionsstäben
quantity-required_helicopter_formations = Bedarf an Hubschrauberverbänden
quantity-required_attack_helicopters = Bedarf an Kampfhubschraubern
quantity-required_armed_drones = Bedarf an bewaffneten Drohnen
quantity-required_aircraft_carriers = Bedarf an Flugzeugträgern
quantity-required_artillery_rounds = Bedarf an Artilleriegeschossen auf Vorrat
quantity-required_artillery_rounds_annual = Bedarf an Artilleriegeschossen im Jahr
quantity-required_long_range_drones_annual = Bedarf an Langstreckendrohnen im Jahr
quantity-required_interceptors = Bedarf an Abfangflugkörpern
quantity-required_force_increase = nötiger Aufwuchs der Streitkräfte
quantity-required_spending_share_gdp = nötige Verteidigungsausgaben, Anteil am BIP
quantity-required_production_factor = nötige Steigerung der Fertigung
quantity-capability_target_increase = Anstieg der Fähigkeitsziele der NATO
quantity-us_troops_assumed = US-Truppen, die eine Studie annimmt
quantity-us_operation_share = Anteil der USA an einem Einsatz
quantity-force_size_goal = angestrebte Größe der Truppe
quantity-sustainable_brigades = Brigaden, die auf Dauer im Einsatz bleiben können
quantity-sustainable_troops = Truppen, die auf Dauer im Einsatz bleiben können
quantity-deployable_share = Anteil der Kräfte, der verlegt werden kann
quantity-sustainable_share = Anteil der Kräfte, der auf Dauer im Einsatz bleiben kann
quantity-deployed_share = Anteil der Kräfte im Einsatz
quantity-rotation_factor = gehaltene Einheiten für jede Einheit im Einsatz
quantity-dwell_ratio = Zeit zu Hause für jede gleich lange Zeit im Einsatz
quantity-dwell_kept_share = Anteil der Einsätze, vor denen die Zeit zu Hause eingehalten wurde
quantity-tour_months = Länge eines Einsatzes
quantity-tour_interval_months = Zeit zwischen zwei Einsätzen
quantity-divorce_risk_increase = Anstieg des Scheidungsrisikos
quantity-support_ratio = Unterstützungssoldaten für jeden Kampfsoldaten im Einsatz
quantity-contributing_states = Staaten, die einen Beitrag anbieten
quantity-force_ratio_per_thousand = Sicherheitskräfte je tausend Einwohner
quantity-study_cost_total = Gesamtkosten laut einer Studie
quantity-study_cost_annual = jährliche Kosten laut einer Studie
quantity-recapitalisation_years = Jahre bis zur Erneuerung der Streitkräfte
quantity-study_cost_share_gdp = Kosten laut einer Studie, Anteil am BIP
quantity-spending_at_target_annual = jährliche Verteidigungsausgaben beim Zielwert
quantity-joint_debt_share = Anteil, der durch gemeinsame Schulden finanziert wird
quantity-procurement_share = Anteil an der Rüstungsbeschaffung
quantity-joint_procurement_price_factor = Stückpreis bei gemeinsamer Beschaffung, verglichen mit getrennten Bestellungen
quantity-pledge_core_share_gdp = zugesagte Kernausgaben für Verteidigung, Anteil am BIP
quantity-pledge_related_share_gdp = zugesagte verteidigungsnahe Ausgaben, Anteil am BIP
quantity-pledge_total_share_gdp = zugesagte Gesamtausgaben, Anteil am BIP
quantity-pledge_equipment_share = zugesagte Ausgaben für Ausrüstung, Anteil an den Verteidigungsausgaben
quantity-pledge_target_year = Zieljahr der Zusage
quantity-pledge_review_year = Prüfjahr der Zusage
quantity-pledged_funds = zugesagte Mittel
quantity-unit_cost_flyaway = Stückkosten, Auslieferungspreis oder wie angegeben
quantity-unit_cost_contract = Stückkosten, Durchschnitt des Vertrags
quantity-unit_cost_programme = Stückkosten, ganzes Programm
quantity-programme_cost_total = Gesamtkosten des Programms
quantity-operating_cost_annual = jährliche Betriebskosten
quantity-cost_per_flight_hour = Kosten je Flugstunde
quantity-cost_per_soldier_year = Kosten je Soldat und Jahr
quantity-production_rate_annual = Jahresfertigung
quantity-procurement_rate_annual = jährliche Beschaffung
quantity-lead_time_years = Lieferzeit
quantity-recruits_annual = Rekruten im Jahr
quantity-us_share_arms_imports = Anteil der USA an den Rüstungseinfuhren
quantity-readiness = Anteil eines Bestands, der innerhalb der Vorwarnzeit nutzbar ist
quantity-participation = Anteil der nutzbaren Kräfte, der in einen Rahmen eingebracht wird
quantity-us_contribution_reduced = verbleibender Beitrag der USA nach einer Verringerung
quantity-us_assigned = US-Kräfte, die Europa zugeordnet sind
quantity-warning_days = Vorwarnzeit
quantity-brigade_tanks = Kampfpanzer einer Brigade
quantity-brigade_infantry_fighting_vehicles = Schützenpanzer einer Brigade
quantity-brigade_artillery = Artillerie einer Brigade
quantity-brigade_share = Anteil eines Brigadetyps
quantity-consumable_stock = Vorrat an Munition
quantity-daily_use = Tagesverbrauch in hochintensiven Kämpfen
quantity-target_increase = Anstieg, den die NATO-Ziele verlangen
quantity-closing_tolerance = Lücke, die als geschlossen gilt
quantity-plan_shortage_price = Gewicht einer fehlenden Einheit im Jahr
quantity-plan_new_lines = neue Fertigungslinien im Jahr, Anteil an der heutigen Fertigung
quantity-plan_largest_share = größter Anteil eines Mitglieds am Kauf einer Art
quantity-joint_debt_rate = Realzins gemeinsamer Schulden
quantity-joint_debt_years = Jahre, in denen gemeinsame Schulden getilgt werden
quantity-new_build_share = Anteil der Abgänge, der neu gebaut wird
quantity-line_cost = Preis einer neuen Linie für eine Einheit mehr im Jahr
quantity-units_built = bisher gebaute Einheiten
quantity-life_years = Nutzungsdauer
quantity-lead_years = Zeit von der Bestellung bis zur Lieferung
quantity-base_deliveries = heutige Lieferungen im Jahr
quantity-ramp = jährliches Wachstum der Lieferungen
quantity-import_share = Anteil der Lieferungen aus den USA
quantity-supply_risk = Anteil der US-Lieferungen, der ausfällt
quantity-unit_price = Stückpreis
quantity-operating_cost = jährliche Betriebskosten einer Einheit ohne Sold
quantity-learning_rate = Preis nach jeder Verdopplung der Fertigung
quantity-defence_inflation = Anstieg der Rüstungspreise über die Verbraucherpreise hinaus
quantity-generation_growth = jährlicher Anstieg der Stückpreise von Generation zu Generation
quantity-joint_factor = Preis gemeinsamer Bestellungen, verglichen mit getrennten
quantity-pledge_compliance = Anteil eines angekündigten Anstiegs, der ausgegeben wird
quantity-growth_share = Anteil des freien Ausrüstungsgelds, der modellierte Fähigkeiten kauft
quantity-marginal_equipment_share = Ausrüstung, Anteil an zusätzlichen Ausgaben
quantity-marginal_personnel_share = Personal, Anteil an zusätzlichen Ausgaben
quantity-growth_shock = Abweichung vom erwarteten Wachstum des BIP
quantity-discount_rate = Diskontsatz
quantity-people_per_unit = Personal, das eine Einheit braucht
quantity-exit_rate = Personal, das in einem Jahr ausscheidet
quantity-recruit_cap = Personal, das in einem Jahr gewonnen werden kann
quantity-public_share = Teil der Ausgaben, der allen Verbündeten dient
quantity-spill_in = Teil der Ausgaben anderer, der einem Verbündeten nützt
quantity-reaction = Reaktion der europäischen Ausgaben auf den amerikanischen Beitrag
quantity-front_per_brigade = Front, die eine Brigade hält
quantity-breakpoint = Anteil der Verteidiger, unter dem die Verteidigung bricht
quantity-decision_days = Zeit bis zur Entscheidung
quantity-arrival_share = Anteil der nutzbaren Brigaden, den eine Bereitschaftsstufe bringt
quantity-arrival_days = Tage, bis eine Bereitschaftsstufe vollständig ist
quantity-leader_days = Tage, bis die Kräfte der Führungsmacht vollständig sind
quantity-brigade_quality = Kampfwert einer verteidigenden Brigade gegen eine angreifende
quantity-force_employment = Können der Verteidiger
quantity-support_weight = Kampfwert, den eine Brigade ohne Unterstützung verliert
quantity-prosecution = Verluste, mit denen der Angreifer beginnt
quantity-exchange_ratio = verlorene Angreifer für jeden verlorenen Verteidiger
quantity-fastest_withdrawal = schnellster Rückzug
quantity-withdrawal_threshold = Verluste, ab denen der Verteidiger Boden preisgibt
quantity-tolerated_attrition = Verluste, die der Angreifer hinnimmt
quantity-battle_spread = Streuung des Verhaltens im Gefecht
quantity-salvo = Flugkörper, die an einem Tag abgefeuert werden
quantity-shots_per_missile = Abfangschüsse auf einen Flugkörper
quantity-kill_probability = Trefferwahrscheinlichkeit eines Abfangflugkörpers
quantity-interceptor_share = Anteil der Abfangflugkörper im Einsatzraum
quantity-leak_delay = Verzögerung durch Flugkörper, die durchkommen
quantity-leak_damage = Kampfwert, der durch durchkommende Flugkörper verloren geht
quantity-prior_intercept = Bilanz früherer Schlachten bei gleichen Kräften
quantity-prior_slope = Bilanz früherer Schlachten, Steigung im Kräfteverhältnis
quantity-perception_bias = was der Gegner an Verlässlichkeit mehr annimmt, als da ist
quantity-effort_effect = Wirkung europäischer Anstrengung auf die Verlässlichkeit
quantity-decoupling_effect = Wirkung der Abkopplung auf die Verlässlichkeit
quantity-challenger_value = höchster Wert des Ziels für den Herausforderer, in Kriegskosten
quantity-defender_value = höchster Wert des Ziels für die Verteidiger, in Kriegskosten
quantity-back_down_cost = Kosten des Zurückweichens
quantity-audience_cost = Kosten des Nachgebens vor der eigenen Öffentlichkeit
quantity-shared_cost = Kriegskosten, wenn die Führungsmacht sie mitträgt
quantity-site_loss = Verlust an Wirtschaftsleistung am Ort eines Kriegs
quantity-neighbour_loss = Verlust an Wirtschaftsleistung in der Nachbarschaft eines Kriegs
quantity-wider_loss = Verlust an Wirtschaftsleistung weiter entfernt
quantity-trough_years = Jahre bis zum tiefsten Verlust
quantity-recovery_years = Jahre der Erholung
quantity-kept_share = Anteil des Kriegsgebiets, den ein Angreifer behält
quantity-kept_years = Jahre, die er ihn behält
quantity-yield_share = Verlust durch Nachgeben, verglichen mit Verlust durch Eroberung
quantity-back_down_share = Verlust, wenn der Herausforderer zurückweicht, verglichen mit Verlust durch Eroberung
quantity-depot_stock = Gerät in Depots, das instandgesetzt werden kann
quantity-refurbishment = Instandsetzung im Jahr
quantity-new_production = Neufertigung im Jahr
quantity-share_tied = Anteil der Kräfte, der in der Ukraine gebunden ist
quantity-war_losses = jährliche Verluste in der Ukraine
quantity-reconstitution_years = Jahre des Wiederaufbaus nach dem Krieg
quantity-war_end_year = Jahr, in dem der Krieg in der Ukraine endet
quantity-postwar_level = Stärke nach dem Wiederaufbau
quantity-border_length = Länge der Landgrenze
quantity-road_distance = Entfernung auf der Straße
quantity-corridor_length = Länge eines Korridors
quantity-front_length = Länge der Frontlinie
quantity-battalions = Bataillone
quantity-divisions = Divisionen
quantity-brigade_personnel = Soldaten einer Brigade
quantity-mobilised_strength = Stärke nach der Mobilmachung
quantity-deployment_days = Tage bis zur Verlegung
quantity-clearance_days = Vorlauf, den ein Konvoi braucht
quantity-local_force_ratio = Angreifer für jeden Verteidiger in einem Abschnitt
quantity-advance_rate = Vormarsch am Tag
quantity-attrition = Verluste am Tag
quantity-force_lost_share = Anteil einer Truppe, der verloren ging, bevor sie ihre Kampfweise änderte
quantity-casualties_daily = Ausfälle am Tag
quantity-overrun_hours = Stunden, bis eine Hauptstadt erreicht ist
quantity-defence_days = Tage, die eine Verteidigung hält
quantity-attacks = erfasste Angriffe
quantity-attacks_won = gewonnene Angriffe
quantity-attacks_lost = verlorene Angriffe
quantity-attacks_drawn = unentschiedene Angriffe
quantity-attacks_failed_share = Anteil der Angriffe, die scheiterten
quantity-salvo_size = Drohnen und Flugkörper in einer Salve
quantity-salvo_interval = Tage zwischen Salven
quantity-missile_stock = Flugkörper auf Vorrat
quantity-interception_rate = abgeschossener Anteil
quantity-raids_untouched_share = Anteil der Angriffe ohne einen Abschuss
quantity-air_defence_share_of_need = vorhandener Anteil der nötigen Luftverteidigung
quantity-commitments_honoured_share = erfüllte Bündniszusagen
quantity-poll_share = Anteil der Befragten
quantity-elicited_likelihood = Wahrscheinlichkeit, die Befragte nennen
quantity-market_probability = Wahrscheinlichkeit laut einem Wettmarkt
quantity-law_in_force = Gesetz in Kraft
quantity-law_troop_floor = gesetzliche Untergrenze der Truppenstärke
quantity-votes = Stimmen
quantity-threat_horizon_years = Jahre bis zu einem möglichen Angriff, wie eingeschätzt
quantity-output_loss_share_gdp = Wirtschaftsleistung, die ein Krieg kostet, Anteil am BIP
quantity-loss_money = Kriegsschäden
quantity-recovery_need = Bedarf für Wiederaufbau

## Units

unit-billion = Mrd.
unit-million = Mio.
unit-per-head = je Kopf
unit-aircraft = { $count ->
    [one] Flugzeug
   *[other] Flugzeuge
}
unit-attacks = { $count ->
    [one] Angriff
   *[other] Angriffe
}
unit-battalions = { $count ->
    [one] Bataillon
   *[other] Bataillone
}
unit-batteries = { $count ->
    [one] Batterie
   *[other] Batterien
}
unit-boats = { $count ->
    [one] Boot
   *[other] Boote
}
unit-bombs = { $count ->
    [one] Bombe
   *[other] Bomben
}
unit-brigades = { $count ->
    [one] Brigade
   *[other] Brigaden
}
unit-capabilities = { $count ->
    [one] Fähigkeit
   *[other] Fähigkeiten
}
unit-corps = Korps
unit-days = { $count ->
    [one] Tag
   *[other] Tage
}
unit-divisions = { $count ->
    [one] Division
   *[other] Divisionen
}
unit-drones = { $count ->
    [one] Drohne
   *[other] Drohnen
}
unit-drones-per-year = { $count ->
    [one] Drohne im Jahr
   *[other] Drohnen im Jahr
}
unit-elasticity = (Elastizität)
unit-formations = { $count ->
    [one] Verband
   *[other] Verbände
}
unit-headquarters = { $count ->
    [one] Stab
   *[other] Stäbe
}
unit-hours = { $count ->
    [one] Stunde
   *[other] Stunden
}
unit-interceptors-per-missile = { $count ->
    [one] Abfangschuss je Flugkörper
   *[other] Abfangschüsse je Flugkörper
}
unit-km = km
unit-km-per-day = km am Tag
unit-log-odds = logarithmierte Chancen
unit-log-odds-per-point = logarithmierte Chancen je Punkt
unit-log-points = { $count ->
    [one] logarithmischer Punkt
   *[other] logarithmische Punkte
}
unit-measures = { $count ->
    [one] Messgröße
   *[other] Messgrößen
}
unit-members = { $count ->
    [one] Mitglied
   *[other] Mitglieder
}
unit-missiles = Flugkörper
unit-missiles-per-day = Flugkörper am Tag
unit-months = { $count ->
    [one] Monat
   *[other] Monate
}
unit-per-year = im Jahr
unit-percent-per-day = Prozent am Tag
unit-persons = { $count ->
    [one] Person
   *[other] Personen
}
unit-persons-per-day = { $count ->
    [one] Person am Tag
   *[other] Personen am Tag
}
unit-persons-per-unit = { $count ->
    [one] Person je Einheit
   *[other] Personen je Einheit
}
unit-persons-per-year = { $count ->
    [one] Person im Jahr
   *[other] Personen im Jahr
}
unit-points = { $count ->
    [one] Punkt
   *[other] Punkte
}
unit-requirement-years = { $count ->
    [one] Bedarfsjahr
   *[other] Bedarfsjahre
}
unit-rounds = Schuss
unit-rounds-per-year = Schuss im Jahr
unit-ships = { $count ->
    [one] Schiff
   *[other] Schiffe
}
unit-soldiers = { $count ->
    [one] Soldat
   *[other] Soldaten
}
unit-soldiers-per-unit = { $count ->
    [one] Soldat je Einheit
   *[other] Soldaten je Einheit
}
unit-states = { $count ->
    [one] Staat
   *[other] Staaten
}
unit-tanks = Panzer
unit-tubes-and-launchers = Rohre und Werfer
unit-units = { $count ->
    [one] Einheit
   *[other] Einheiten
}
unit-units-of-mixed-classes = { $count ->
    [one] Einheit gemischter Klassen
   *[other] Einheiten gemischter Klassen
}
unit-units-per-brigade = { $count ->
    [one] Einheit je Brigade
   *[other] Einheiten je Brigade
}
unit-units-per-day = { $count ->
    [one] Einheit am Tag
   *[other] Einheiten am Tag
}
unit-units-per-year = { $count ->
    [one] Einheit im Jahr
   *[other] Einheiten im Jahr
}
unit-vehicles = { $count ->
    [one] Fahrzeug
   *[other] Fahrzeuge
}
unit-votes = { $count ->
    [one] Stimme
   *[other] Stimmen
}
unit-warheads = { $count ->
    [one] Sprengkopf
   *[other] Sprengköpfe
}
unit-weapons = { $count ->
    [one] Waffe
   *[other] Waffen
}
unit-years = { $count ->
    [one] Jahr
   *[other] Jahre
}
unit-eur-million = Mio. EUR
unit-eur-million-per-year = Mio. EUR im Jahr
unit-brigades-per-day = { $count ->
    [one] Brigade am Tag
   *[other] Brigaden am Tag
}
unit-per-inhabitants = je tausend Einwohner

## Facts, groups and price bases

fact-name = { $what }, { $who }, { $year }
group-NATO = NATO
group-EU = EU
group-non-EU = Verbündete außerhalb der EU
group-Europe = europäische Verbündete
group-US = USA
group-Canada = Kanada
group-USA = USA
group-GBR = Großbritannien
group-NLD = Niederlande
group-nuclear = Atommächte
group-plus = { $first } und { $second }
group-minus = { $first } ohne { $second }
basis-current = { $rates ->
    [purchasing-power] jeweilige Preise, Kaufkraft
   *[market] jeweilige Preise und Wechselkurse
}
basis-constant = { $rates ->
    [purchasing-power] Preise von { $year }, Kaufkraft
   *[market] Preise und Wechselkurse von { $year }
}
members-of-year = { $count ->
    [one] ein Mitglied, Stand { $year }
   *[other] { $count } Mitglieder, Stand { $year }
}
members-held = { $count ->
    [one] ein Mitglied, durchweg das von { $year }
   *[other] { $count } Mitglieder, durchweg die von { $year }
}

latest-counts = jeweils letzte Zählung der Länder, { $year_first } bis { $year_last }
assumed-part = { $part } der Summe beruhen auf Annahmen

## Accounts

total-name = { $what }, { $who }, { $year }
share-name = { $what }, { $of }: Anteil { $who }, { $year }
share-outside-name = { $what }, { $of }: Anteil ohne { $who }, { $year }
change-name = { $what }, { $who }: Veränderung von { $year_from } bis { $year }
burden-share-name = Verteidigungsausgaben, { $who }, Anteil am BIP, { $year }
burden-gap-name = { $of }: Anteil an den Ausgaben minus Anteil am BIP, { $who }, { $year }
spillover-name = Last einschließlich des Nutzens für andere, { $who }, { $year }
spill-name = Nutzen der Ausgaben für die anderen Mitglieder
concentration-hhi = Herfindahl-Hirschman-Index, { $what }, { $of }, { $year }
concentration-gini = Gini-Koeffizient, { $what }, { $of }, { $year }
concentration-top = { $n ->
    [one] { $what }, { $of }: Anteil des größten Mitglieds, { $year }
   *[other] { $what }, { $of }: Anteil der { $n } größten Mitglieder, { $year }
}
rank-test-name = { $test }, BIP und Ausgabenanteil am BIP, { $result ->
    [p-value] p-Wert
   *[statistic] Teststatistik
}, { $count } Mitglieder, { $of }, { $tail ->
    [greater] einseitig nach oben
    [less] einseitig nach unten
   *[two-sided] zweiseitig
}, { $year }
meeting-name = { $of }: Mitglieder, die { $pledge } erreichen, { $year }
majorities-name = { $side ->
    [crossing] Messgrößen, von { $count }, deren Spanne außerhalb ({ $outside }) die Hälfte einschließt
   *[certain] Messgrößen, von { $count }, bei denen mehr als die Hälfte außerhalb liegt ({ $outside }), an beiden Enden der Spanne
}
against-name = Ausgaben, { $who }, geteilt durch die Ausgaben, { $rival }, { $year }, { $rates ->
    [power] zu Kaufkraft
   *[market] zu Marktkursen
}
share-of-spending-name = { $what }, { $who }, Anteil an den Verteidigungsausgaben, { $year }
pledge-wales = den Richtwert von Wales, { $level } des BIP
pledge-equipment = den Richtwert von { $level } der Ausgaben für Ausrüstung
pledge-hague = die Kernzusage von Den Haag, { $level } des BIP
pledge-own-ceiling = die eigene Obergrenze, { $level } des BIP
pledge-name = Abstand zur Zusage, { $who } gegen { $pledge }, { $year }
between = { $low } bis { $high }

## Charts

# where a word too wide for its place may break
word-breaks = Verteidigungs·ausgaben Überwasser·kampf·schiffe US-Unterstützungs·kräfte Unterstützungs·kräfte transatlan·tischen transatlan·tisch Luft·verteidigung Luft·verteidigungs·batterien Artillerie·geschosse Seefern·aufklärer Militär·personal Wirtschafts·leistung Lenk·flugkörper Frühwarn·flugzeuge Aufklärungs·flugzeuge Groß·britannien Nord·mazedonien Friedens·soldat Außen·ministerium Verteidigungs·haushalt Verläss·lichkeit Bedarfs·deckung verrin·gertem europä·ische Koali·tion
key-below = unter { $value }
key-from-to = { $low } bis { $high }
key-from = { $value } und mehr
key-striped = Gestreift: die Zahl ist eine Annahme.
key-outside = nicht gezählt
matrix-met = gedeckt
matrix-nearly = fast gedeckt
matrix-short = zu wenig
matrix-far = weit zu wenig
matrix-hardly = kaum etwas
matrix-class = { $below ->
    [none] { $name }: { $least } und mehr
   *[other] { $name }: { $least } bis { $below }
}
matrix-most = { $value }+
dates-later = später
source-line = Quelle: { $sources }. Daten { $data }.
source-line-prices = Quelle: { $sources }; { $basis }. Daten { $data }.

## Kinds of number

kind-observed = erhoben
kind-estimate = geschätzt
kind-assumption = angenommen
kind-model-output = Modellergebnis
more-inputs = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
}

# how a figure of the accounts is computed
formula-none-held = keine vorhanden
formula-total = Σ Mitglieder
formula-share = Teil ÷ Ganzes × { 100 }
formula-change = (nachher ÷ vorher − { 1 }) × { 100 }
formula-part = Ausgaben × Anteil ÷ { 100 }
formula-burden-share = Ausgaben ÷ BIP × { 100 }
formula-burden-gap = Anteil an den Ausgaben − Anteil am BIP
formula-spillover = σ × eigene Ausgaben ÷ (eigenes BIP + σ × Ausgaben der anderen) × { 100 }
formula-against = Ausgaben der Gruppe ÷ Ausgaben des Rivalen
formula-meeting = Zahl der Mitglieder mit Abstand ≥ { 0 }
formula-majorities-certain = Zahl der Messgrößen, deren Anteil an beiden Enden der Spanne über der Hälfte liegt
formula-majorities-crossing = Zahl der Messgrößen, deren Spanne die Hälfte einschließt
formula-distance = erreicht − zugesagt
formula-distance-money = (erreicht − zugesagt) ÷ { 100 } × Bezugsgröße
formula-equipment = Ausrüstung ÷ Ausgaben × { 100 }
formula-hhi = Σ s²
formula-gini = Σ({ 2 }i − n − { 1 })x₍ᵢ₎ ÷ (n Σx)
formula-top = Σ der n größten ÷ Σ × { 100 }
formula-rank = { $test }, BIP und Ausgaben ÷ BIP, { $tail ->
    [greater] einseitig nach oben
    [less] einseitig nach unten
   *[two-sided] zweiseitig
}
formula-amount = Betrag
formula-deflate = × BIP-Deflator { $after } ÷ BIP-Deflator { $before } ({ $economy })
formula-exchange = × BIP in { $after } ÷ BIP in { $before } ({ $economy }, { $year })
test-kendall = Kendalls τ-b
test-spearman = Spearmans ρ
model-future = { $central ->
    [yes] { $strategy }
   *[no] { $strategy }, Verlauf { $number }
}
model-neutral = neutraler Wert, oder von der Strategie gesetzt
model-held = von der Studie festgehalten
model-set = von der Strategie gesetzt

fact-edited = eigene Angabe; die Quelle hat { $was }
fact-where = { $noted ->
    [yes] { $locator }; Güte { $grade }. { $note }
   *[no] { $locator }; Güte { $grade }
}

## The brief

brief-title = Wer trägt das Bündnis?
brief-kicker = Symmachia: das transatlantische Bündnis in Zahlen
brief-skip = Zum Inhalt springen
brief-key = Jede Zahl öffnet ihre Quelle. Gepunktet unterstrichen: veröffentlichte Zahlen und was aus ihnen folgt. Gestrichelt: Schätzungen der Herausgeber. Kreis: eine Annahme. Durchgezogen: Ergebnis eines Modells.
chart-data = Die Zahlen hinter der Grafik
column-series = Reihe
column-what = Was
column-value = Wert
column-range = Spanne
close = Schließen
beside = Daneben
sources-heading = Quellen
source-terms = Gelesen in: { $seen }. Bedingungen: { $licence }.
record-heading = Laufprotokoll
record-text = Dasselbe Programm ergibt mit denselben Daten dieselbe Seite. Jede Zahl lässt sich wiederfinden mit: symmachia explain 'CALL'. Der Aufruf steht in dem Feld, das die Zahl öffnet.

short-spending = Verteidigungsausgaben
short-spending-held = Ausgaben, heutige Mitglieder
short-gdp = BIP
short-share = Anteil am BIP
short-distance = Abstand zur Zusage
sources-and-more = { $sources } und { $count } weitere, siehe Quellen

answer-alone = Und ohne die USA? Nach unserem Modell, dessen Eingaben meist Annahmen mit einer Spanne sind, fehlt der europäischen NATO { $year } fast sicher etwas bei { $short }, auch wenn die zugesagten Ausgaben kommen; bis { $year_last } schließt sich die Lücke in mindestens der Hälfte der Verläufe bei { $closed }.
answer-heading = Die Frage und die Antwort
answer-outside = Wie viel der Stärke des Bündnisses liegt außerhalb der EU, und wer trägt sie? Nach den Schätzungen der NATO zu jeweiligen Preisen kommen { $year } von Verbündeten außerhalb der EU { $spending } der Verteidigungsausgaben, { $gdp } des BIP und { $personnel } des Militärpersonals; die USA allein geben { $us } aus, weltweit gezählt (US-Truppen in Europa: { $troops }).
answer-weight = Die europäischen Verbündeten, ob in der EU oder nicht, geben { $spending } aus und erwirtschaften { $gdp }: { $side ->
    [below] Sie tragen noch weniger als ihr wirtschaftliches Gewicht
   *[above] Sie tragen mehr als ihr wirtschaftliches Gewicht
} ({ $now }), { $trend ->
    [up] { $year_first } waren es { $before }
    [down] und der Abstand ist seit { $year_first } gewachsen ({ $before })
   *[flat] kaum anders als { $year_first } ({ $before })
}.

strength-heading = Wo die Stärke liegt
strength-title = { $reach ->
    [all] Von jedem Maß der Stärke liegt mehr als die Hälfte { $where }, an beiden Enden der Spanne
   *[some] Mehr als die Hälfte liegt { $where } bei { $most } von { $count }, an beiden Enden der Spanne; bei { $open } schließt die Spanne die Hälfte ein
}
strength-subtitle = Anteil der Verbündeten { $where } und der USA an der Summe der NATO, in Prozent; Ausgaben, Wirtschaft, Bevölkerung und Personal { $year }, Bestände nach der letzten Zählung jedes Landes
strength-note = Hohl: ein Teil der Summe ist geschätzt oder angenommen. Balken: alle Länder zugleich an demselben Ende ihrer Spanne. Die Zahlen der USA gelten weltweit.
strength-pooled = Flotten, die Verbündeten gemeinsam gehören, stehen außerhalb dieser Summen: die eigenen Frühwarn- und Überwachungsflugzeuge der NATO ({ $aewc }), gemeinsame Tankflugzeuge ({ $mmf }) und gemeinsamer schwerer Lufttransport ({ $sac }).
outside-eu = außerhalb der EU
outside-eu_gbr = außerhalb der EU und Großbritanniens
outside-eu_gbr_nor = außerhalb der EU, Großbritanniens und Norwegens
outside-europe = außerhalb Europas
outside-europe_tur = außerhalb Europas ohne die Türkei
series-us = USA
measure-spending = Verteidigungsausgaben
measure-spending_share_gdp = Ausgaben, Anteil am BIP
measure-spending_ppp = Ausgaben zu Kaufkraft
measure-equipment_spending = Ausgaben für Ausrüstung
measure-gdp = BIP
measure-gdp_ppp = BIP zu Kaufkraft
measure-population = Bevölkerung
measure-military_personnel = Militärpersonal
measure-troops = Militärpersonal
measure-brigades = Brigaden
measure-tanks = Kampfpanzer
measure-infantry_fighting_vehicles = Schützenpanzer
measure-artillery = Artillerie
measure-combat_aircraft = Kampfflugzeuge
measure-air_defence_batteries = Luftverteidigung, große und mittlere Reichweite
measure-tankers = Tankflugzeuge
measure-aew_isr_aircraft = Frühwarnung, Aufklärung
measure-heavy_airlift = schwerer Lufttransport
measure-maritime_patrol_aircraft = Seefernaufklärer
measure-surface_combatants = Überwasserkampfschiffe
measure-submarines = U-Boote
measure-warheads = nukleare Sprengköpfe
in-europe-caption = Die USA weltweit und in Europa: Die NATO zählt ihre Kräfte überall, auch im Pazifik
column-us-world = USA, weltweit
column-us-europe = USA, in Europa
column-count = Europa: Stand

outside-time-heading = Im Lauf der Zeit
outside-time-title = { $trend ->
    [peaked] Mit durchweg den heutigen Mitgliedern lag der Anteil an den Ausgaben, der außerhalb der EU anfällt, { $year_peak } mit { $peak } am höchsten; { $year_last } sind es { $last }
    [down] Mit durchweg den heutigen Mitgliedern sank der Anteil an den Ausgaben, der außerhalb der EU anfällt, von { $first } ({ $year_first }) auf { $last } ({ $year_last })
    [up] Mit durchweg den heutigen Mitgliedern stieg der Anteil an den Ausgaben, der außerhalb der EU anfällt, von { $first } ({ $year_first }) auf { $last } ({ $year_last })
   *[flat] Mit durchweg den heutigen Mitgliedern änderte sich der Anteil an den Ausgaben, der außerhalb der EU anfällt, kaum: { $first } im Jahr { $year_first }, { $last } im Jahr { $year_last }
}
outside-time-subtitle = Anteil der Verbündeten außerhalb der EU an Verteidigungsausgaben und BIP der NATO, in Prozent, { $year_first } bis { $year_last }; Schätzungen hohl und gestrichelt
outside-time-held = Zählt man die Mitglieder, wie sie in jedem Jahr waren, geht der Anteil von { $first } ({ $year_first }) auf { $last } ({ $year_last }), mit dem höchsten Wert, { $peak }, im Jahr { $year_peak }: Ein Teil dieser Bewegung ist Mitgliedschaft, denn unterwegs hat Großbritannien die EU verlassen, und zwei EU-Mitglieder sind der NATO beigetreten.
outside-time-prices = Die Preisbasis ändert ihn am meisten im Jahr { $year_most }: { $current } zu jeweiligen Preisen und Wechselkursen, { $constant } zu konstanten. Im Jahr { $year }: { $current_now } und { $constant_now }.


spending-heading = Wer wie viel ausgibt
map-title = Von { $low } des BIP ({ $who_low }) bis { $high } ({ $who_high })
map-subtitle = Kernausgaben für Verteidigung, Anteil am realen BIP in Prozent, nach der Schätzung der NATO für { $year }
map-note = Grenzen dienen der Orientierung; umstrittene Gebiete und Staaten außerhalb der NATO sind neutral gezeichnet.
spenders-title = { $who }: { $top } der Verteidigungsausgaben aller Verbündeten im Jahr { $year }
spenders-subtitle = Verteidigungsausgaben der { $count } größten von { $all } Staaten, jeweilige Preise und Wechselkurse, { $year }; hohl: Schätzungen
spenders-note = Dunkel: die USA. Violett: in der EU. Grau: außerhalb. Die Ausgaben der USA gelten weltweit.

pledges-heading = Abstand zu den Zusagen
pledges-title = { $pledge ->
    [wales] Den Richtwert von Wales, { $target } des BIP, erreichen { $year }: { $met } von { $count }
    [equipment] Den Richtwert von Wales für Ausrüstung, { $target } der Ausgaben, erreichen { $year }: { $met } von { $count }
   *[hague] Die Kernzusage von Den Haag, { $target } des BIP bis { $due }, erreichen schon { $year }: { $met } von { $count }
}
pledges-subtitle = { $pledge ->
    [wales] Kernausgaben für Verteidigung, Anteil am realen BIP minus Richtwert, in Prozentpunkten, nach der Schätzung der NATO für { $year }
    [equipment] Ausrüstung, Anteil an den Verteidigungsausgaben minus Richtwert, in Prozentpunkten, nach der Schätzung der NATO für { $year }
   *[hague] Kernausgaben für Verteidigung, Anteil am realen BIP minus Zusage für das Zieljahr, in Prozentpunkten, nach der Schätzung der NATO für { $year }
}
pledges-note = Spanien hat eine eigene Obergrenze genannt, { $ceiling } des BIP. Die Zusage gilt den Kernausgaben; für den verteidigungsnahen Teil der Gesamtzusage gibt es noch keine veröffentlichte Rechnung.
pledges-text = Die älteren Richtwerte erreichen { $year }: { $wales } ({ $two } des BIP) und { $equipment } ({ $twenty } der Ausgaben für Ausrüstung) von { $count }.
pledges-money = Misst man sie schon { $year } an { $target }, beträgt der Abstand der europäischen Verbündeten zusammen { $money } im Jahr, jener der EU-Mitglieder { $eu }, zu jeweiligen Preisen und Wechselkursen; der Überschuss der einen ist mit dem Fehlbetrag der anderen verrechnet.
pledges-caption = Gruppen wie ein Land gerechnet: Abstand zu jeder Zusage, { $year }
column-group = Gruppe
column-wales = Anteil am BIP, Wales
column-equipment = Ausrüstung, Wales
column-hague = Kern, Den Haag
column-hague-money = Kern, im Jahr, jeweilige Preise

burden-heading = Wer mehr trägt, als seinem Gewicht entspricht
burden-title = { $trend ->
    [up] Europa trägt weniger als sein Gewicht, und der Abstand ist gewachsen: { $before } im Jahr { $year_first }, { $now } im Jahr { $year_last }
    [down] Europas Anteil an den Ausgaben nähert sich seinem Anteil an der Wirtschaft: { $before } im Jahr { $year_first }, { $now } im Jahr { $year_last }
   *[flat] Europas Anteil an den Ausgaben neben seinem Anteil an der Wirtschaft: { $before } im Jahr { $year_first }, { $now } im Jahr { $year_last }
}
burden-subtitle = Anteil der europäischen Verbündeten an BIP und Verteidigungsausgaben der NATO, in Prozent, { $year_first } bis { $year_last }; Schätzungen hohl und gestrichelt
finding-compared = { $citation } { $says }. Mit den Zahlen der NATO erhält dieselbe Frage, ob Verbündete mit größerer Wirtschaft einen größeren Anteil davon ausgeben, für { $year_first } bis { $year_last } diese Antwort: Kendalls Rangtest ist auf dem Fünf-Prozent-Niveau in { $one } von { $count } Jahren einseitig signifikant und in { $two } zweiseitig; einseitig liegt p zwischen { $lowest } und { $highest }. { $agree ->
    [agree] Daten und Befund stimmen überein.
    [tail] Sie stimmen im einseitigen Test überein und im zweiseitigen nicht.
    [partly] Sie stimmen nur in einigen Jahren überein.
   *[disagree] Unser Test findet es nicht. Das ist kein Gegenbefund: Die Studie deckt weitere Jahre ab und nutzt vielleicht andere Daten, ein anderes Maß des BIP oder nur eine Seite. Davon gelesen: { $seen }.
}
finding-before = { $citation } { $says }; unsere Zahlen beginnen { $year_first } und können dazu nichts sagen.
spillover-text = Hildebrandts Last rechnet einem Mitglied an, was ihm die Ausgaben der anderen wert sind. Wie viel der Ausgaben eines Verbündeten den anderen nützt, ist eine Annahme; zwei Werte sind gezeigt.
measures-caption = Konzentration der Verteidigungsausgaben auf die Mitglieder, und Last gegen Gewicht
column-measure = Maß
column-year = { $year }
column-year-head = Jahr
row-hhi-1 = Herfindahl-Hirschman-Index
row-gini-1 = Gini-Koeffizient
row-top-1 = Anteil des größten Mitglieds
row-top-3 = Anteil der drei größten
row-gap = Europa: Anteil an den Ausgaben minus Anteil am BIP
row-gap-us = USA: Anteil an den Ausgaben minus Anteil am BIP
ranks-caption = Der Ausbeutungstest: Rangkorrelation von BIP und Ausgabenanteil am BIP
column-kendall = Kendalls τ
column-spearman = Spearmans ρ
column-p-two = p, zweiseitig
column-p-one = p, einseitig
spillover-caption = Last einschließlich des Nutzens für andere, in Prozent des Einkommens eines Mitglieds und dessen, was ihm die Ausgaben der anderen geben, { $year }
column-spill = Nutzen { $spill }

rival-heading = Gegen Russland
rival-title = Die europäischen Verbündeten geben { $market } so viel aus wie Russland zu Marktkursen, { $power } zu Kaufkraft ({ $year })
rival-subtitle = Verteidigungsausgaben der europäischen Verbündeten (NATO), geteilt durch jene Russlands (SIPRI), { $year_first } bis { $year_last }; Schätzungen hohl und gestrichelt
rival-text = Die EU-Mitglieder der NATO allein geben { $year } zu Kaufkraft { $eu } so viel aus wie Russland. Die beiden Herausgeber zählen verschieden, und Kaufkraft ist hier die der ganzen Wirtschaft: Was ein Soldat, ein Geschoss oder ein Panzer in jedem Land kostet, weiß sie nicht.
rates-market = zu Marktkursen
rates-power = zu Kaufkraft

claims-heading = Was behauptet wurde, und was zutrifft
claims-text = Wer was gesagt hat, stammt aus der Debattendatei eines Artikels, der die Debatte darstellte, kodiert in unseren Worten; Behauptungen aus anderen Quellen folgen danach. Jede Behauptung steht in unseren Worten, mit jeder Lesart, die wir ihr geben können, nach den Tabellen ihrer Zeit, nach den heutigen für dasselbe Jahr und für das jüngste Jahr. Was die Zahlen nicht klären können, heißt nicht berechenbar.
claim-said = { $speaker }, { $said }. { $reported }.
claim-unchecked = { $name }: { $words } { $why }
claim-verdict = { $same ->
    [yes] Urteil: { $now }; damals, nach heutigen Tabellen und für das jüngste Jahr dasselbe
   *[no] Damals: { $then }. Dasselbe Jahr nach heutigen Tabellen: { $again }. Jüngstes Jahr: { $now }
}
claim-basis = { $hand ->
    [yes] Damals: { $year_then }, nach der letzten Tabelle der NATO im Bestand, die bei der Aussage vorlag ({ $edition }); spätere mag es gegeben haben
   *[no] Damals: { $year_then }, nach der ältesten Tabelle der NATO im Bestand ({ $edition }), die später erschien
}. Heutige Tabellen: { $edition_now }, für { $year_again } und für { $year_now }. Bestände sind nur einmal gezählt und stehen in jeder Spalte.
outcome-holds = trifft zu
outcome-fails = trifft nicht zu
outcome-holds-under = trifft zu in den Lesarten: { $under }
outcome-depends-on-c = hängt davon ab, wie verlässlich die USA sind (c) und wie oft Gefahr droht
outcome-not-computable = nicht berechenbar
reading = { $has ->
    [why] { $says } ({ $why })
   *[nothing] { $says }
}
reading-cannot = Nicht berechenbar: { $why }
reading-met = { $state ->
    [holds] { $count ->
        [one] trifft zu
       *[other] trifft in allen { $count } zu
    }
    [depends] hängt davon ab: { $met } von { $count } Punkten erfüllen es
    [open] { $count ->
        [one] nicht entschieden
       *[other] nicht entschieden: { $met } von { $count } erfüllen es
    }
   *[fails] { $count ->
        [one] trifft nicht zu
       *[other] trifft nicht zu: { $met } von { $count } erfüllen es
    }
}{ $sure ->
    [no] ; in { $crossing } schließt die Spanne die Schwelle ein
   *[yes] { "" }
}
reading-figure = { $many ->
    [one] { $state ->
        [crosses] { $figure } ({ $range }: Die Spanne schließt die Schwelle ein)
       *[other] { $figure }
    }
   *[other] { $state ->
        [missed] { $what } { $figure }, nicht erfüllt
        [crosses] { $what } { $figure } ({ $range }: Die Spanne schließt die Schwelle ein)
       *[met] { $what } { $figure }
    }
}
reading-at-c = Verlässlichkeit { $value } Prozent
reading-at-w = ein Fenster alle { $value } Jahre
reading-later = Beruht zum Teil auf Zahlen, die nach der Behauptung erschienen.
debate-maker = { $id }, { $name }, { $reported }{ $denies ->
    [yes] , widerspricht
   *[no] { "" }
}: { $words }
debate-via = { $title }; Interview: { $name }
debate-changed = seit der letzten Prüfung geändert, { $when }: { $old } → { $new }
debate-not-checked = die Prüfung schlug fehl
debate-near-none = keine Behauptung
debate-read = { $number } von { $of }
debate-no-claim = Diese prüft keine Behauptung der Sammlung:
debate-waiting = { $count ->
    [one] Eine Aussage wartet auf Bestätigung und zählt noch nicht
   *[other] { $count } Aussagen warten auf Bestätigung und zählen noch nicht
}
review-head = { $place } von { $count }, { $waiting } warten: { $id }, { $status }. { $speaker }, { $kind }, Stimme { $voice }, Signalwort „{ $cue }“, Stufe { $tier }
review-keys = Tasten: { $keys }; die Nummer einer Behauptung verknüpft sie, noch einmal verneint sie, noch einmal löst sie
review-words = Was gesagt wurde, in eigenen Worten:
review-speaker = Wer es gesagt hat ({ $actors }):
review-code = Konzept, Haltung (+, - oder null) und Stärke ({ $concepts }):
review-define = { $name } ist neu; hier definieren, oder leer lassen:
review-link = Behauptung, mit einem Minus dahinter, wo die Aussage sie verneint:
review-bad-code = eine Kodierung ist ein Konzept, eine Haltung +, - oder null und eine Stärke bis drei
review-too-many = es gibt so viele Konzepte, wie Menschen unterscheiden: einige lassen sich mit debate codebook zusammenführen
review-unknown = { $name } ist nicht bekannt: { $fix }
review-nothing-to-undo = seit dem Öffnen der Durchsicht ist nichts rückgängig zu machen
review-moved = an anderer Stelle im Text wiedergefunden: { $ids }
review-changed = mit anderen Worten wiedergefunden, bitte neu lesen: { $ids }
review-lost = im Text nicht mehr gefunden, wie kodiert behalten: { $ids }
review-done = { $waiting ->
    [one] Eine Aussage wartet
   *[other] { $waiting } Aussagen warten
}; jede Entscheidung ist in { $path } gespeichert
column-reading = Lesart
column-then = Tabellen ihrer Zeit
column-again = Dasselbe Jahr, heutige Tabellen
column-now = Jüngstes Jahr

limits-heading = Was dies nicht weiß
limits-text = Die Rechnungen zählen, was Regierungen veröffentlichen und was andere gezählt haben ({ $edition } und andere, siehe Quellen). Hierzu schweigen sie:
limit-1 = Geld und Bestände sind Aufwand. Was sie im Feld wert sind, an welchem Ort und wie bald, steht nicht in diesen Zahlen.
limit-2 = Nukleare Kräfte erscheinen nur als Zählung. Hybride Angriffe, politischer Zusammenhalt und Führungsstrukturen liegen außerhalb des Modells.
limit-3 = Die NATO veröffentlicht keinen europäischen Teil der US-Ausgaben. Welcher Teil der US-Kräfte käme, und wann, ist eine eigene Frage.
limit-4 = Führungssysteme, Aufklärung aus dem Weltraum und das Niederhalten der gegnerischen Luftverteidigung sind hier nicht gezählt. Alle drei ließen Europas Abhängigkeit größer aussehen.
limit-5 = Bereitschaft, Ausbildung, Munition und Alter des Geräts sind nicht gezählt: Eine Batterie ist eine Batterie.
limit-6 = Panzer und Artillerie beruhen weitgehend auf einer Sammelquelle, manche Bestände auf gar keiner; beides ist gekennzeichnet und trägt weite Spannen.
limit-7 = Wechselkurse verschieben Anteile zwischen Jahren; Kaufkraft gleicht das mit den Preisen ganzer Volkswirtschaften aus, nicht mit denen von Armeen.
limit-8 = Die letzten zwei Jahre sind Schätzungen der NATO. Zwischen zwei Ausgaben haben sich Schätzungen für einzelne Verbündete um ein Viertel und mehr geändert.
limit-9 = Dass der Code seinen Gleichungen entspricht, ist geprüft; dass die Zahlen der Welt entsprechen, ist das Wort der Herausgeber.

## Conversions

converted-name = { $fact }, umgerechnet
step-exchange = { $before } in { $after } zum Durchschnittskurs von { $year }, aus dem BIP in beiden Währungen ({ $economy })
step-purchasing-power-to = { $before } in internationale Dollar nach dem Preisniveau von { $year } ({ $economy })
step-purchasing-power-from = internationale Dollar in { $after } nach dem Preisniveau von { $year } ({ $economy })
step-deflate = Preise von { $before } in Preise von { $after } mit dem BIP-Deflator ({ $economy })
step-then = { $first }; { $second }
step-none = nichts umzurechnen

# the spine: what goes in, and what comes of it
model-cell = { $what }, { $where }
model-middle = im mittleren Verlauf: { $what }
input-gdp = BIP
input-gdp_growth = Wachstum des BIP
input-growth_shock = Fehler der Wachstumsprognosen
input-spending_share = Ausgaben, Anteil am BIP, Basisjahr
input-announced_share = angekündigter Anteil am BIP
input-pledge_compliance = Anteil eines angekündigten Anstiegs, der ausgegeben wird
input-equipment_share = Anteil der Ausrüstung am Haushalt
input-personnel_share = Anteil des Solds am Haushalt
input-marginal_equipment_share = Anteil der Ausrüstung am zusätzlichen Euro
input-marginal_personnel_share = Anteil des Solds am zusätzlichen Euro
input-sustaining_history = Ausgaben für Ausrüstung in den Jahren, in denen die Bestände gleich blieben
input-generation_growth = Preisanstieg von Generation zu Generation
input-growth_share = Anteil des freien Ausrüstungsgelds, der die Streitkräfte vergrößert
input-discount_rate = Diskontsatz
input-base_deliveries = heutige Lieferungen im Jahr
input-ramp = Wachstum der Lieferungen im Jahr
input-lead_years = Jahre von der Bestellung bis zur Lieferung
input-import_share = Anteil der Lieferungen aus den USA
input-import_limit = Einfuhren, verglichen mit heute
input-supply_risk = Anteil der Einfuhren, der nach einem Ausstieg ausfällt
input-new_lines = neue Fertigungslinien
input-line_cost = Preis einer neuen Linie
input-new_build_share = Anteil der Abgänge, der neu gebaut wird
input-unit_price = Preis einer Einheit
input-units_built = bisher gebaute Einheiten
input-learning_rate = Preis nach einer Verdopplung der gebauten Einheiten
input-defence_inflation = Anstieg der Rüstungspreise über die Verbraucherpreise hinaus
input-joint_factor = Preis eines gemeinsamen Kaufs, verglichen mit getrennten
input-joint_share = gemeinsam gekaufter Anteil
input-operating_cost = Betriebskosten einer Einheit
input-soldiers = Soldaten
input-exit_rate = Anteil der Soldaten, der in einem Jahr ausscheidet
input-recruit_cap = höchste Zahl von Rekruten im Jahr
input-people_per_unit = Personal je Einheit
input-stock = Bestand
input-life_years = Lebensjahre
input-readiness = Anteil, der innerhalb der Vorwarnzeit nutzbar ist
input-brigade_share = Anteil eines Brigadetyps
input-brigade_need = Gerät einer Brigade
input-participation = Anteil, der kommt, wenn er gerufen wird
input-us_assigned = zugeordnete US-Kräfte
input-us_contribution = Anteil des US-Beitrags, der da ist
input-exit_year = Jahr eines Ausstiegs der USA
input-exit_state = Beitrag der USA nach einem Ausstieg
input-target_increase = Anstieg, den die NATO-Ziele verlangen
input-closing_tolerance = Lücke, die als geschlossen gilt
input-priority = Gewicht im Plan
input-plan_orders = Einheiten, die ein Plan bestellt
input-plan_recruits = Soldaten, die ein Plan anwirbt
input-plan_lines = Fertigung, auf die ein Plan die Hersteller einstellt
input-plan_price = Preis, mit dem ein Plan rechnet
input-plan_payers = Gewicht, mit dem Mitglieder für einen Plan zahlen
input-plan_until_exit = ein Plan gilt nur bis zum Ausstieg
input-red_stock = russischer Bestand
input-new_production = russische Neufertigung
input-refurbishment = russische Instandsetzung
input-depot_stock = russische Depots
input-war_losses = russische Verluste
input-share_tied = Anteil der russischen Kräfte, der in der Ukraine gebunden ist
input-war_end_year = Ende des Kriegs in der Ukraine
input-postwar_level = russische Stärke nach dem Wiederaufbau, verglichen mit heute
input-public_share = Teil der Ausgaben, der allen Verbündeten dient
input-spill_in = Teil der Ausgaben anderer, der einem nützt
input-reaction = Reaktion der europäischen Ausgaben auf die amerikanische Anstrengung
input-campaign_days = Länge des Feldzugs
input-campaign_depth = Tiefe bis zum Ziel des Angreifers
input-frontage = nutzbare Frontbreite
input-front_per_brigade = Front, die eine Brigade hält
input-breakpoint = Anteil der Verteidiger, unter dem die Verteidigung bricht
input-red_committed = eingesetzte angreifende Brigaden
input-red_buildup = angreifende Brigaden, die jeden Tag dazukommen
input-warning_days = Vorwarnzeit
input-decision_days = Zeit bis zur Entscheidung
input-home_brigades = Brigaden des Verteidigten
input-forward_brigades = verbündete Brigaden vor Ort
input-leader_forward = Brigaden der Führungsmacht vor Ort
input-theatre_share = Anteil der nutzbaren Brigaden, der für den Einsatzraum frei ist
input-arrival_share = Anteil der Brigaden, den eine Bereitschaftsstufe bringt
input-arrival_days = Tage, bis eine Bereitschaftsstufe vollständig ist
input-leader_days = Tage, bis die Kräfte der Führungsmacht vollständig sind
input-brigade_quality = Kampfwert einer verteidigenden Brigade gegen eine angreifende
input-force_employment = Können der Verteidiger
input-support_weight = Kampfwert, den eine Brigade ohne Unterstützung verliert
input-prosecution = Verluste, mit denen der Angreifer beginnt
input-exchange_ratio = verlorene Angreifer für jeden verlorenen Verteidiger
input-fastest_withdrawal = schnellster Rückzug
input-withdrawal_threshold = Verluste, ab denen der Verteidiger Boden preisgibt
input-tolerated_attrition = Verluste, die der Angreifer hinnimmt
input-battle_spread = Streuung des Verhaltens
input-salvo = Flugkörper, die an einem Tag abgefeuert werden
input-shots_per_missile = Abfangschüsse auf einen Flugkörper
input-kill_probability = Trefferwahrscheinlichkeit eines Abfangflugkörpers
input-interceptor_share = Anteil der Abfangflugkörper im Einsatzraum
input-leak_delay = Verzögerung durch Flugkörper, die durchkommen
input-leak_damage = Kampfwert, der durch durchkommende Flugkörper verloren geht
input-prior_intercept = Bilanz früherer Schlachten bei gleichen Kräften
input-prior_slope = Bilanz früherer Schlachten, Steigung im Kräfteverhältnis
input-reliability = Verlässlichkeit der Führungsmacht
input-perception_bias = was der Gegner mehr annimmt, als da ist
input-effort_effect = Wirkung europäischer Anstrengung auf die Verlässlichkeit
input-decoupling_effect = Wirkung der Abkopplung auf die Verlässlichkeit
input-decoupling = Abkopplung, als die die Strategie wahrgenommen wird
input-challenger_value = was das Ziel dem Herausforderer wert ist, in Kriegskosten
input-defender_value = was das Ziel den Verteidigern wert ist, in Kriegskosten
input-back_down_cost = Kosten des Zurückweichens
input-audience_cost = Kosten des Nachgebens vor der eigenen Öffentlichkeit
input-shared_cost = Kriegskosten, wenn die Führungsmacht sie mitträgt
input-window_years = Jahre zwischen Angriffsfenstern
input-war_site = Mitglied, in dem der Krieg wäre
input-neighbour = Nachbar des Kriegs
input-site_loss = Verlust an Wirtschaftsleistung am Ort eines Kriegs
input-neighbour_loss = Verlust an Wirtschaftsleistung in der Nachbarschaft eines Kriegs
input-wider_loss = Verlust an Wirtschaftsleistung weiter entfernt
input-trough_years = Jahre bis zum tiefsten Verlust
input-recovery_years = Jahre der Erholung
input-kept_share = Anteil des Kriegsgebiets, den ein Angreifer behält
input-kept_years = Jahre, die er ihn behält
input-yield_share = Verlust durch Nachgeben, verglichen mit Verlust durch Eroberung
input-back_down_share = Verlust, wenn der Herausforderer zurückweicht, verglichen mit Verlust durch Eroberung
derived-gdp = BIP
derived-share = Ausgaben, Anteil am BIP
derived-pledged = zugesagter Haushalt
derived-extra = Haushalt über das Basisjahr hinaus
derived-equipment = Geld für Ausrüstung
derived-personnel = Geld für Sold
derived-operations = Geld für Betrieb und Übriges
derived-price = Preis einer Einheit
derived-running = Betriebskosten einer Einheit
derived-running_need = Betriebskosten zusätzlicher Einheiten
derived-crew_need = Besatzungen zusätzlicher Einheiten
derived-people = Soldaten
derived-held = Anteil der zusätzlichen Einheiten, für den Besatzung und Geld reichen
derived-effective = einsatzfähige Einheiten
derived-fielded = aufgestellte Einheiten
derived-national = nutzbare Einheiten der Mitglieder
derived-usable = nutzbare Einheiten
derived-red = russischer Bestand
derived-available = nicht gebundene russische Kräfte
derived-pace = russische Stärke, verglichen mit der nach dem Krieg
derived-today = heutiger Stand mit den USA
derived-required = Bedarf
derived-gap = Lücke
derived-met = gedeckter Bedarf
derived-sustain_need = Kosten für den Erhalt der heutigen Streitkräfte
derived-sustained = Geld, das die heutigen Streitkräfte erhält
derived-coverage = Anteil des Erhalts, der bezahlt ist
derived-imports = Einfuhren
derived-free_slots = freie Linien
derived-free = Geld für Aufwuchs
derived-need = noch zu bestellende Einheiten
derived-payer = Anteil am Aufwuchsgeld
derived-affordable = Einheiten, die das Geld kaufen würde
derived-orders = Bestellungen
derived-lines = Linien
derived-built = bisher gebaute Einheiten
derived-stock = Bestand
derived-budget = Haushalt
derived-added_cost = Kosten über den heutigen Anteil am BIP hinaus
derived-adequacy = Bedarfsdeckung
derived-weakest_area = Bedarfsdeckung des schwächsten Bereichs
derived-there = Beitrag der Führungsmacht, der da ist
derived-leak = Flugkörper, die durchkommen
derived-force_ratio = Kräfteverhältnis im Einsatzraum
derived-attained = Ziel erreicht
derived-displacement = verlorener Boden
derived-red_lost = verlorene Angreifer
derived-blue_lost = verlorene Verteidiger
derived-effort = europäische Anstrengung über die heutige hinaus
derived-reliability_then = Verlässlichkeit nach Europas Wahl
derived-deterred = keine Herausforderung bei einem Angriffsfenster, nach Werten und Kosten der Studie
derived-yielded = herausgefordert und nachgegeben bei einem Angriffsfenster, nach Werten und Kosten der Studie
derived-backed_down = herausgefordert und zurückgewichen bei einem Angriffsfenster, nach Werten und Kosten der Studie
derived-war = Krieg bei einem Angriffsfenster, nach Werten und Kosten der Studie
derived-lost_if_war = Ziel erreicht, wenn es Krieg gibt
derived-ground = Verlust dessen, was ein Angreifer behält
derived-output = Wirtschaftsleistung, die in einem Krieg verloren geht

# what binds a plan
limit-budget = Haushalt
limit-lead_time = keine Bestellung kommt rechtzeitig an
limit-makers = Hersteller
limit-money = Geld
limit-crews = Soldaten
limit-running_money = Betriebskosten
limit-largest_share = größter Anteil eines Mitglieds
limit-price_of_shortage = der Mangel ist billiger

# the reference run
measure-interceptors = Abfangflugkörper
measure-artillery_rounds = Artilleriegeschosse
measure-strike_missiles = weitreichende Lenkflugkörper
measure-one_way_drones = Einwegdrohnen
measure-all = alle Fähigkeiten
measure-never = bei keiner Verlässlichkeit besser
measure-always = bei jeder Verlässlichkeit besser
view-nato-full = NATO mit den USA
view-nato-reduced = NATO mit verringertem US-Beitrag
view-nato-withdrawn = NATO ohne die USA
view-eu = EU
view-european_nato = europäische NATO
view-coalition = Koalition der Willigen
model-usable = nutzbar, { $view }: { $what }, { $year }
model-gap = Lücke, { $view }: { $what }, { $year }
model-met = gedeckter Bedarf, { $view }: { $what }, { $year }
model-needed = Bedarf, { $view }: { $what }, { $year }
model-required = Bedarf, { $view }: { $what }
model-closing_year = Jahr, ab dem die Lücke geschlossen bleibt, { $view }: { $what }
model-gap_years = ungedeckter Bedarf, über die Jahre summiert, { $view }: { $what }
model-window = Jahre, die die Lücke der europäischen NATO nach einem Ausstieg der USA im Jahr { $year } offen bleibt: { $what }
model-adequacy = Bedarfsdeckung, { $view }, { $year }
model-weakest_area = Bedarfsdeckung des schwächsten Bereichs, { $view }, { $year }
model-dependence = Anteil der USA an dem, was die NATO nutzen kann: { $what }, { $year }
model-added_cost = Kosten über den heutigen Anteil am BIP hinaus, { $who }, Barwert
model-budget = Verteidigungshaushalt, { $who }, { $year }
model-budget_share = Verteidigungshaushalt, Anteil am BIP, { $who }, { $year }
model-paid = bezahlt für { $category }, Barwert
model-soldiers = Soldaten, { $who }, { $year }
model-hollow = gekaufte Einheiten, die stillstehen, { $year }
model-industry_bound = Fälle, in denen die Hersteller vor dem Geld begrenzen
model-exit_year = Jahr, in dem die USA aussteigen
model-closed = Verläufe, in denen die Lücke bis { $year } geschlossen ist, { $view }: { $what }
model-gaps_closed = Lücken, die bis { $year } in der Hälfte der Verläufe geschlossen sind, { $view }
model-short = Fähigkeiten, bei denen { $year } etwas fehlt, { $view }
model-whole = gedeckter Bedarf, { $view }, { $year }
model-supplied = Fähigkeiten, von denen die USA mehr als die Hälfte stellen, { $year }
model-open_at_exit = Lücken der europäischen NATO, die noch offen sind, wenn die USA { $year } aussteigen
model-per_head = { $what }, je Kopf der heutigen Bevölkerung
model-everybody = europäische Verbündete, Kanada und die übrigen EU-Mitglieder
model-context = Strategie { $strategy }{ $less ->
    [none] {""}
   *[other] { " minus " }{ $less }
}{ $basis ->
    [none] {""}
   *[other] , Bedarf { $basis }
}, { $comparison }; { $futures } Verläufe, Lauf { $run }
# plans of the reference run
planned-everybody = alle, die zahlen
planned-all = alle Kosten
planned-procurement = Einheiten
planned-lines = neue Fertigungslinien
planned-running = Betriebskosten zusätzlicher Einheiten
planned-pay = Sold für mehr Soldaten
planned-all-years = alle Jahre
planned-cost = Kosten des Plans, { $category }, { $dated ->
    [yes] { $year }
   *[no] Barwert
}
planned-cost_by = Kosten des Plans bis { $year }, { $category }, Barwert
planned-on_order = Betriebskosten und Sold für das, was ohne Plan bestellt ist, { $dated ->
    [yes] { $year }
   *[no] Barwert
}
planned-bill = Rechnung für Einheiten und neue Linien, { $who }, { $dated ->
    [yes] { $year }
   *[no] Barwert
}
planned-by-rule = { $what }; verteilt { $rule }
planned-bill_share = Rechnung für Einheiten und neue Linien, Anteil am BIP, { $who }, Barwerte
planned-bill_per_head = Rechnung für Einheiten und neue Linien, { $who }, Barwert, je Kopf der heutigen Bevölkerung
planned-ordered = Einheiten, die der Plan bestellt, { $what }, { $year }
planned-paid_for = bezahlt für { $what }, { $dated ->
    [yes] { $year }
   *[no] Barwert
}
planned-met = Bedarf, den der Plan { $year } deckt: { $what }
planned-level = Bedarf, den der Plan { $year } deckt, Mittel aller Fähigkeiten
planned-short = Fähigkeiten, bei denen der Plan { $year } etwas offen lässt
planned-gap_years = Bedarf, den der Plan offen lässt, über Fähigkeiten und Jahre summiert
planned-closing_year = Jahr, ab dem der Plan den Bedarf deckt: { $what }
planned-spending = Ausgaben nach dem Plan, Anteil am BIP, { $year }
planned-rise = Ausgaben nach dem Plan, Anteil am BIP { $year }, minus heutigem Anteil
planned-pledge_used = Aufwuchsgeld der Zusagen, das der Plan braucht, { $dated ->
    [yes] { $year }
   *[no] höchstens in einem Jahr
}
planned-context = Strategie { $strategy }{ $less ->
    [none] {""}
   *[other] { " minus " }{ $less }
}, { $comparison }, Bedarf ab { $year }; was eine fehlende Einheit kostet, wie viele Linien öffnen dürfen und der größte Anteil eines Mitglieds sind Annahmen; mittlerer Verlauf, Lauf { $run }
insured-premium = was die Absicherung mehr kostet als nichts zu kaufen, wenn die USA bleiben
insured-value = was die Absicherung spart gegenüber der Wahl, vor einem Ausstieg nichts zu kaufen, { $exit ->
    [none] im Mittel
   *[other] wenn er { $exit } kommt
}
insured-regret_of_waiting = was es mehr kostet, im ersten Jahr nichts zu bestellen
insured-vss = was eine Entscheidung für das Mittel aller Verläufe mehr kostet als die Absicherung
insured-evpi = was es sparen würde, den Verlauf zu kennen
insured-paid_for = bezahlt für { $what }, solange nichts bekannt ist, Barwert
insured-ordered = bestellte Einheiten, solange nichts bekannt ist, { $what }
insured-lines = eröffnete neue Linien, solange nichts bekannt ist, { $what }
insured-context = ein Ausstieg gilt als zu { $percent } % wahrscheinlich, in jedem Jahr der Studie gleich; was eine fehlende Einheit kostet, wie viele Linien öffnen dürfen und der größte Anteil eines Mitglieds sind Annahmen; mittlerer Verlauf, Lauf { $run }
formula-insured = mehrstufiges stochastisches Programm über das Jahr eines Ausstiegs, zwischen bewiesenen Schranken; Gleichungen in docs/hedge.md
formula-planned = { $less ->
    [yes] Plan mit den geringsten Kosten minus dem der anderen Strategie
   *[no] Plan mit den geringsten Kosten, ein bewiesenes lineares Programm
}, Gleichungen in docs/planner.md{ $over ->
    [yes] ; Spanne: die Quantile, die neun Zehntel von { $futures } Verläufen umfassen, jeder für sich geplant
   *[no] {""}
}
front-cost = Kosten von Plan { $step } von { $steps } auf der Kurve, Barwert
front-gap_years = Bedarf, den Plan { $step } von { $steps } auf der Kurve offen lässt, über Fähigkeiten und Jahre summiert
front-short = Fähigkeiten, bei denen Plan { $step } von { $steps } auf der Kurve in einem Jahr etwas offen lässt
formula-front = geringste Kosten, bei denen nicht mehr als dies fehlt, in gleichen Schritten von der kleinsten bis zur größten Schließung; Gleichungen in docs/planner.md
lever-money = eine Milliarde Euro mehr Aufwuchsgeld im Jahr
lever-recruits = tausend Rekruten mehr im Jahr
lever-line = eine Linie mehr, { $what }, ein Zehntel der heutigen Fertigung
lever-lead_time = ein Jahr weniger von der Bestellung bis zur Lieferung
one-more-gap_years = Bedarf, der nicht mehr fehlt: { $lever }, über Fähigkeiten und Jahre summiert
one-more-gain = Ersparnis: { $lever }, Mangel zu seinem Preis eingerechnet, Barwert
one-more-spent = Mehrausgaben: { $lever }, Barwert
formula-lever = Plan mit den geringsten Kosten minus dem Plan mit den geringsten Kosten und einer verschobenen Grenze; Gleichungen in docs/planner.md
model-today = Das Modell läuft auf der neuesten Ausgabe, mit den Mitgliedern der NATO.
model-missing = Der mitgelieferte Referenzlauf beruht auf anderen Zahlen als diesen. Er lässt sich neu rechnen: symmachia brief --fresh
formula-outcome = { $less ->
    [yes] eine Strategie minus die andere in jedem Verlauf; Median und die Quantile, die neun Zehntel umfassen
   *[no] Median der Verläufe und die Quantile, die neun Zehntel umfassen; Gleichungen in docs/spine.md
}
formula-central = der Verlauf, in dem jede Eingabe bei ihrem eigenen Wert steht; Gleichungen in docs/spine.md
formula-bet = Verläufe, in denen sie weniger kostet, als sie an erwarteten Verlusten erspart / alle Verläufe, gleiche Wetten zählen halb; Gleichungen in docs/chain.md
formula-bet-years = erwarteter Verlust, den sie bei einem Fenster im Jahr erspart / was sie mehr kostet; Median der Verläufe und die Quantile, die acht Zehntel umfassen. Nie zählt als null, und { $most } steht für so viel und mehr
formula-bet-set = Verläufe, deren Menge der Verlässlichkeiten von dieser Art ist / alle Verläufe
bet-share = Verläufe, in denen Autonomie die bessere Wette ist, bei einer Verlässlichkeit von { $at } Prozent und einem Angriffsfenster alle { $window } Jahre
bet-years = Jahre zwischen Angriffsfenstern, bis zu denen Autonomie die bessere Wette ist, bei einer Verlässlichkeit von { $at } Prozent
bet-set = Verläufe, in denen Autonomie die bessere Wette ist { $kind ->
    [never] bei keiner Verlässlichkeit
    [always] bei jeder Verlässlichkeit
    [below] unterhalb einer Verlässlichkeit
    [above] oberhalb einer Verlässlichkeit
   *[several] in mehreren Bereichen der Verlässlichkeit
}, mit einem Angriffsfenster alle { $window } Jahre
bet-explained = Anteil der Streuung, den die Wahl der Strategie erklärt: { $what ->
    [attained] Erfolgsaussicht des Angreifers
   *[total_loss] gesamter Verlust
}
formula-explained = Varianz der Mittel der Strategien / Varianz über alle Strategien und Verläufe
bet-existing = Jahre zwischen Angriffsfenstern, bis zu denen sich die heutigen Haushalte lohnen, Verlust: { $case }
formula-existing = was die heutigen Streitkräfte bei einem Fenster ersparen, verglichen mit keinen / heutige Haushalte
bet-crossing = Verlässlichkeit, unter der Autonomie die bessere Wette ist, mit einem Angriffsfenster alle { $window } Jahre
formula-crossing = erste Kreuzung in den Verläufen, die eine haben; Median und die Quantile, die acht Zehntel davon umfassen. Nur genannt, wo fast alle Verläufe höchstens einmal kreuzen
bet-sets-caption = Die Menge der Verlässlichkeiten, bei denen Autonomie die bessere Wette ist, danach, wie oft sich ein Fenster öffnet: Anteil der Verläufe, und wo sie ein oberes Ende hat, dieses Ende c*
bet-set-never = bei keiner
bet-set-below = unterhalb einer Verlässlichkeit
bet-set-above = oberhalb einer Verlässlichkeit
bet-set-several = in mehreren Bereichen
bet-set-always = bei jeder
bet-set-crossing = c*, wo sie sich darunter lohnt
column-set = Autonomie lohnt sich
column-window-every = Fenster alle { $window } Jahre
bet-decides = { $which ->
    [pays] Verläufe, in denen Autonomie die bessere Wette ist, jeder bei seiner eigenen Verlässlichkeit und Gefahr
    [coverage] davon im Kasten, der sie abgrenzt
    [density] Anteil an den Verläufen im Kasten, der sie abgrenzt
   *[other] Anteil an der Frage, welche Strategie die bessere Wette ist, den diese Eingabe entscheidet: { $which }
}
formula-decides = Varianz der Mittel der Antwort über Klassen der Eingabe / ihre Varianz; der Kasten durch geduldige Regelsuche (PRIM)
bet-decides-caption = Was die Antwort ändern würde: zu welchem Teil eine Eingabe darüber entscheidet, und wo sich Autonomie lohnt. Zusammen umfassen diese Seiten { $coverage } der Verläufe, in denen sie sich lohnt
bet-side-low = wo sie niedrig ist
bet-side-high = wo sie hoch ist
bet-side-middle = in der Mitte
bet-side-none = auf beiden Seiten
column-input = Eingabe
column-decides = entscheidet
column-side = Autonomie lohnt sich
bet-context = { $case }; bedingt durch Angriffsfenster und durch Werte, Kosten und Verhalten der Studie; { $futures } Verläufe, Lauf { $run }
model-contingency = { $contingency ->
    [finland_north] Nordfinnland
   *[baltic] baltische Staaten
}
model-attained = Wahrscheinlichkeit, dass ein Angreifer sein Ziel erreicht, wenn er angreift: { model-contingency }, { $presence ->
    [with] mit
    [without] ohne
   *[other] { $presence }
} US-Kräfte, { $year }
model-displacement = verlorener Boden, wenn angegriffen wird: { model-contingency }, { $presence ->
    [with] mit
    [without] ohne
   *[other] { $presence }
} US-Kräfte, { $year }
model-force_ratio = Angreifer im Kampf, geteilt durch Verteidiger: { model-contingency }, { $presence ->
    [with] mit
    [without] ohne
   *[other] { $presence }
} US-Kräfte, { $year }
model-deterred = Angriffsfenster ohne Herausforderung, { $year }, nach den angenommenen Werten und Kosten
model-yielded = Angriffsfenster, in denen die Verteidiger nachgeben, { $year }, nach den angenommenen Werten und Kosten
model-backed_down = Angriffsfenster, in denen der Herausforderer zurückweicht, { $year }, nach den angenommenen Werten und Kosten
model-war = Angriffsfenster, die in Krieg enden, { $year }, nach den angenommenen Werten und Kosten
model-premium = Kosten der Strategie über das Zugesagte hinaus, Barwert
model-premium_gross = Kosten der Strategie über den heutigen Anteil am BIP hinaus, minus dem Restwert später Käufe, Barwert
formula-closed = Verläufe, in denen sie geschlossen ist / alle Verläufe
formula-gaps_closed = Fähigkeiten, deren Lücke in mindestens der Hälfte der Verläufe geschlossen ist
formula-short = Fähigkeiten, deren Bedarf in fünfundneunzig von hundert Verläufen oder mehr nicht gedeckt ist
formula-whole = Fähigkeiten, deren Bedarf im Median der Verläufe gedeckt ist
formula-supplied = Fähigkeiten, bei denen der mittlere Anteil über der Hälfte liegt
formula-open = Fähigkeiten, deren Lücke sich nach dem Ausstieg schließt; Median der Verläufe mit einem Ausstieg in diesem Jahr
formula-window = Jahr der Schließung − Jahr des Ausstiegs; eine Lücke, die { $year_last } offen ist, gilt als { $year_after } geschlossen
formula-per_head = Geld / Bevölkerung
series-transatlantic = im transatlantischen Rahmen
series-autonomous = autonom
source-line-run = Quelle: dieses Modell, auf der Grundlage von { $sources }. Daten { $data }, Lauf { $run }.
source-line-run-prices = Quelle: dieses Modell, auf der Grundlage von { $sources }; { $basis }. Daten { $data }, Lauf { $run }.
column-capability = Fähigkeit
field-heading = Was jeder Rahmen aufbieten kann
field-title = { $count ->
    [0] Im Jahr { $year } fehlt der europäischen NATO in fast allen Verläufen nirgends etwas
   *[other] Auch wenn die zugesagten Ausgaben kommen, fehlt der europäischen NATO { $year } fast sicher etwas bei { $short }; am wenigsten gedeckt: { $what } mit { $worst }
}
field-subtitle = Anteil des Bedarfs, der innerhalb der Vorwarnzeit gedeckt ist, { $year }, in Prozent: heutiger Stand mit den US-Kräften, die das IISS Europa zuordnet; Median von { $futures } Verläufen und das Band, das neun Zehntel davon umfasst; das Ende der Skala steht für so viel und mehr
field-note = Beide Strategien sind unsere Konstruktion, angeregt durch Aussagen von Mark Rutte und Manfred Weber; es sind nicht ihre Pläne. Was das IISS nicht nennt, ist durch Annahmen ergänzt. Führung, Aufklärung aus dem Weltraum und das Niederhalten der Luftverteidigung haben keinen Preis: Alle drei würden Autonomie teurer machen. Nur konventionelle Kräfte.
field-text = Beide Strategien geben dieselbe Zusage aus; verschieden ist, was gekauft wird. Hersteller, Lieferzeiten und Besatzungen entscheiden, wie bald es steht: In { $bound } der Fälle, in denen etwas gebraucht wird, begrenzen die Linien der Hersteller vor dem Geld. Kein Verlauf gilt als wahrscheinlich, und die meisten Eingaben sind Annahmen mit einer Spanne.
usable-caption = Innerhalb der Vorwarnzeit nutzbar, mit den USA und ohne sie, im transatlantischen Rahmen: Median der Verläufe
column-full-now = NATO mit den USA, { $year }
column-full = NATO mit den USA, { $year }
column-reduced = USA verringert, { $year }
column-withdrawn = USA abgezogen, { $year }
column-european = europäische NATO, { $year }
column-eu-alone = EU allein, { $year }
requirements-caption = Wie viel von anderem Bedarf { $year } gedeckt ist, im transatlantischen Rahmen
column-nato-withdrawn = NATO ohne die USA, IISS
column-eu = EU allein, IISS
column-targets = europäische NATO, NATO-Ziele
column-bruegel = europäische NATO, Liste von Bruegel und Kiel
gaps-heading = Welche Lücken sich schließen, und wann
gaps-title = Bis { $year } schließt sich die Lücke in mindestens der Hälfte der Verläufe im transatlantischen Rahmen bei { $transatlantic } von { $count }, mit Autonomie als Ziel bei { $autonomous }
gaps-subtitle = Anteil des Bedarfs, den die europäische NATO deckt, { $year_first } bis { $year }, in Prozent (die waagrechte Linie ist der ganze Bedarf): heutiger Stand mit den US-Kräften, die das IISS Europa zuordnet. Die Bänder umfassen die Hälfte und neun Zehntel von { $futures } Verläufen im transatlantischen Rahmen; die einfache Linie ist der Median mit Autonomie als Ziel
gaps-text = Jede Lücke ist ohne die USA gezählt, gemessen an dem, was heute mit ihnen nutzbar ist. Eine Lücke, die sich schließt und wieder öffnet, gilt als offen. Fertigungslinien ersetzen zuerst, was ausscheidet; nur was sie darüber hinaus bauen, schließt eine Lücke.
closing-caption = In welchem Jahr sich die Lücke der europäischen NATO endgültig schließt, ohne die USA
column-closing = { $strategy }: in der Hälfte der Verläufe geschlossen
column-closed = { $strategy }: Verläufe, in denen sie bis { $year } geschlossen ist
closing-by = { $figure }
closing-late = nicht bis { $year }
closing-none = keine Lücke
reliance-heading = Wie viel an den USA hängt
reliance-title = Im Jahr { $year } stellen die USA mehr als die Hälfte dessen, was die NATO nutzen kann, bei { $now }; { $year_later }, mit den zugesagten Ausgaben, bei { $later }
reliance-subtitle = Anteil der USA an dem, was die NATO innerhalb der Vorwarnzeit nutzen kann, in Prozent, Kräfte, die das IISS Europa zuordnet; Median von { $futures } Verläufen und das Band, das neun Zehntel davon umfasst
reliance-note = US-Kräfte anderswo, im Pazifik oder ohne Zuordnung zu Hause, zählen nicht. Was das IISS nicht nennt, ist durch Annahmen ergänzt: darunter Tankflugzeuge, Überwachungsflugzeuge und Lufttransport.
series-dependence-now = { $year }
series-dependence-later = { $year }, im transatlantischen Rahmen
exit-title = Steigen die USA { $year_first } aus, fehlt der europäischen NATO etwas bei { $early }; steigen sie { $year } aus, bei { $late }
exit-subtitle = Fähigkeiten, von { $count }, bei denen die Lücke der europäischen NATO noch offen ist, wenn die USA aussteigen, nach dem Jahr des Ausstiegs; Mediane, mit Bändern für die Hälfte und neun Zehntel der Verläufe, die in diesem Jahr einen Ausstieg haben
exit-note = Das Jahr ist ein Szenario: Alle werden durchgespielt, keines gilt als wahrscheinlich. Die Lücke ist am heutigen Stand mit den US-Kräften gemessen, die das IISS Europa zuordnet. Nach einem Ausstieg können Lieferungen aus den USA ausfallen.
window-caption = Das Fenster der Verwundbarkeit: Jahre, die eine Lücke nach einem Ausstieg der USA offen bleibt, im transatlantischen Rahmen
column-exit = Ausstieg { $year }
window-cell = { $figure }
window-open = { $year } offen
window-closed = vorher geschlossen
hedge-heading = Wie viel Absicherung gegen einen amerikanischen Ausstieg sich lohnt
hedge-pays = Steht ein Ausstieg der USA bis { $year_last } bei { $odds }, kostet das Beste, was sich im Ungewissen kaufen lässt, { $premium } mehr als Warten, falls die USA bleiben, und spart im Mittel { $value }. Was es spart, ist vor allem Mangel, mit einem Preis versehen, nicht Geld.
hedge-depends = Wie wahrscheinlich ein Ausstieg ist, weiß niemand, und nichts hier sagt es. Bei eins zu zehn lohnt sich kaum eine Absicherung: { $low }. Bei gleichen Chancen sind es { $high }.
hedge-rests = All das beruht auf einer unserer Annahmen: Eine fehlende Einheit zählt im Jahr { $price } mal ihren Preis. Den Verlauf zu kennen wäre { $evpi } wert, weit mehr, als die Absicherung spart; mit dem Kauf ein Jahr zu warten kostet { $wait }.
hedge-saving-title = Die Absicherung für { $odds } spart am meisten, wenn der Ausstieg { $year } kommt: { $most }
hedge-saving-subtitle = Kosten und Mangel, die eine Absicherung erspart, verglichen mit nichts vor einem Ausstieg, nach dem Jahr des Ausstiegs, Barwert, Mrd. EUR zu Preisen von { $year_price }
hedge-saving-note = Eine Linie für jede Wahrscheinlichkeit, für die eine Absicherung gemacht ist. Keine gilt als wahrscheinlich. Vor dem Ausstieg zählt nichts als Mangel.
odds-low = eins zu zehn
odds-middle = drei zu zehn
odds-high = gleiche Chancen
series-hedge = gemacht für { $odds }
hedge-worths-caption = Was Absicherung kostet und spart, nach der Wahrscheinlichkeit eines Ausstiegs, für die sie gemacht ist
hedge-bought-caption = Was gekauft wird, solange nichts bekannt ist, für { $odds }
column-hedge = Absicherung
column-hedge-premium = Prämie, wenn die USA bleiben
column-hedge-value = Ersparnis im Mittel
column-hedge-regret_of_waiting = Kosten eines Jahrs Warten
column-hedge-vss = Kosten einer Entscheidung für das Mittel
column-hedge-evpi = Wert des Wissens
column-hedge-units = Einheiten
column-hedge-lines = Neue Linien im Jahr
column-hedge-paid = Bezahlt für Einheiten
plan-heading = Was es bräuchte, um die Lücken zu schließen, und wer zahlen würde
plan-least = Ab { $year } ohne die USA zu leisten, was heute mit ihnen geleistet wird, kostet auf dem billigsten Weg, soweit die Hersteller es erlauben, bis { $year_last } einen Barwert von { $cost }: { $range } über die Verläufe. Im Jahr { $year } fehlt noch etwas bei { $short }, im Jahr { $year_last } bei { $closed ->
    [yes] keiner
   *[no] { $short_last }
}. Rechnet man die amerikanischen Kräfte mit, kostet der heutige Stand { $within }; davon betreibt und bemannt { $order }, was schon bestellt ist.
plan-premium = Der Unterschied, { $premium }, ist, was es mindestens kostet, allein zu stehen: { $range } über die Verläufe, jeder für sich geplant. Täten es die Mitglieder der EU ohne das übrige Europa, würden sie { $alone } zahlen, und es fehlten { $gaps_alone } statt { $gaps }. Ein Bedarfsjahr ist eine Fähigkeit, der ein Jahr lang der ganze Bedarf fehlt, oder zwei, denen die Hälfte fehlt.
plan-money = { $enough ->
    [yes] Was die Zusagen für Aufwuchs lassen, genügt: Der Plan, der die amerikanischen Kräfte ersetzt und auch die NATO-Ziele erreicht, braucht davon höchstens { $used }, im Jahr { $year }. Was dann fehlt, { $short } im Jahr { $year_by }, liegt an anderem als Geld.
   *[no] Was die Zusagen für Aufwuchs lassen, genügt nicht: Der Plan, der die amerikanischen Kräfte ersetzt und auch die NATO-Ziele erreicht, braucht davon { $used } im Jahr { $year }, und es fehlt noch etwas im Jahr { $year_by }: { $short }.
}
plan-assumed = Dies sind Untergrenzen. Ein Plan kennt seinen Verlauf vom ersten Tag an und kauft in der besten Reihenfolge; das tut niemand. Dass eine fehlende Einheit im Jahr { $price } mal ihren Preis zählt, dass im Jahr Linien für höchstens { $lines } der heutigen Fertigung öffnen und dass ein Mitglied höchstens { $share } einer Art kauft, sind unsere Annahmen, und die Antwort hängt von ihnen ab. Ebenso der Bedarf: was das IISS in Europas Verteidigung als amerikanisch gezählt hat, mit unseren Annahmen, wo es schweigt.
plan-cost-title = { $strategy }: am meisten kostet das Jahr { $year }, { $most }{ $single ->
    [yes] {""}
   *[no] , gegen { $beside } ({ $other })
}
plan-cost-subtitle = Einheiten, neue Linien, Betriebskosten und Sold des Plans mit den geringsten Kosten, nach Jahren, Mrd. EUR zu Preisen von { $year_price }, Bedarf ab { $year }; Schattierung: die Hälfte und neun Zehntel von { $futures } Verläufen
plan-total-title = Bis { $year } ist die Hälfte von { $whole } ausgegeben
plan-total-subtitle = Kosten der Pläne bis zu jedem Jahr, Barwert { $year }, Mrd. EUR zu Preisen von { $year_price }
plan-bought-title = Das meiste Geld fließt in { $first } und { $second }: { $one } und { $two }; die letzte Bestellung fällt ins Jahr { $year }
plan-bought-subtitle = Was der Plan bestellt ({ $strategy }), nach dem Jahr der Bestellung: je dunkler, desto mehr vom Geld der Zeile fällt in das Jahr; am Ende der Barwert, zu Preisen von { $year_price }
plan-bought-note = { $count ->
    [one] Eine weitere Fähigkeit braucht keine Bestellungen über die heutigen und deren Ersatz hinaus.
   *[other] { $count } weitere Fähigkeiten brauchen keine Bestellungen über die heutigen und deren Ersatz hinaus.
} Bestellt werden auch Bruchteile von Einheiten.
plan-front-title = { $strategy }: so viel zu schließen, wie Hersteller können, kostet { $cost }, der vorletzte Plan { $before }; { $open ->
    [yes] { $left } fehlen zu jedem Preis
   *[no] nichts bleibt offen
}
plan-front-subtitle = Geringste Kosten, Barwert bis { $year_last }, Mrd. EUR zu Preisen von { $year_price }, gegen die Bedarfsjahre, die ab { $year } fehlen; jeder Punkt ist ein Plan
plan-front-across = fehlende Bedarfsjahre
plan-front-note = Hier geht kein Preis des Mangels ein. Der Punkt ganz rechts kauft nichts, was sich nicht selbst bezahlt, und betreibt, was schon bestellt ist. Alle bei gleicher Bedarfsdeckung, im mittleren Verlauf.
plan-map-title = Am meisten vom BIP würde zahlen: { $who_most }, { $most }; am wenigsten: { $who_least }, { $least }
plan-map-subtitle = Rechnung für Einheiten und neue Linien des Plans ({ $strategy }) mit dem Geld der Zusagen, Anteil am BIP, Barwerte bis { $year }, verteilt { $rule }
plan-map-note = Betriebskosten und Sold sind nicht dabei. Andere Regeln teilen dieselbe Rechnung anders: nach BIP, nach Leistungsfähigkeit, nach dem, was jeder hat. Grenzen dienen der Orientierung; umstrittene Gebiete sind neutral gezeichnet.
plan-heads-title = Je Kopf ist die Rechnung von { $whole } hier am höchsten: { $who_most }, { $most }
plan-heads-subtitle = Dieselbe Rechnung, geteilt durch die heutige Bevölkerung, die { $count } höchsten von { $all } Mitgliedern, Barwert bis { $year }
plan-binding-caption = Was nach dem Plan fehlt ({ $strategy }), Bedarf ab { $year }, und woran es liegt{ $whole ->
    [yes] {""}
   *[no] {""}; { $count } weitere Arten sind gedeckt
}
plan-nothing-binds = –
plan-bills-caption = Die Rechnung je Mitglied, verteilt { $rule }, neben seinen Schulden
column-met = gedeckt { $year }
column-met-from = gedeckt ab
column-binds = woran es liegt, das Stärkste zuerst
column-plan-bill = Rechnung, Barwert
column-plan-share = Anteil am BIP
column-plan-head = je Kopf
column-debt = Staatsschulden, Anteil am BIP, { $year }
column-balance = Haushaltssaldo, Anteil am BIP, { $year }
series-eu_alone = EU allein
costs-heading = Was es kostet, und wen
costs-text = Mit gleichem Geld geben die europäischen Verbündeten, Kanada und die übrigen EU-Mitglieder { $year } in beiden Strategien { $budget } aus ({ $share } des BIP), nach { $today } im Jahr { $year_first }. Soweit die Zusage gehalten wird, kommen bis { $year_last } über die heutigen Anteile am BIP hinaus { $added } dazu, als Barwert. Im transatlantischen Rahmen finden { $unspent } aller Haushalte weder eine freie Linie noch einen Bedarf im Modell oder bezahlen Stellen, die niemand besetzt.
costs-premium = Bei gleicher Bedarfsdeckung kauft jede Strategie, was der heutige Stand von ihr verlangt, so schnell die Industrie es erlaubt: die transatlantische mit den amerikanischen Kräften, die autonome ohne sie. Die zweite kostet bis { $year_last } als Barwert { $premium } mehr, { $range }, über die heutigen Haushalte hinaus. Das ist eine Untergrenze: Bis { $year_last } ist jede Lücke in { $closed } der Verläufe geschlossen, und drei Fähigkeiten haben hier keinen Preis.
costs-title = Im Jahr { $year } kostet Verteidigung { $most } ({ $who_most }) bis { $least } ({ $who_least })
costs-subtitle = Verteidigungshaushalt { $year }, geteilt durch die heutige Bevölkerung, mit den zugesagten Ausgaben, soweit sie gehalten werden; Median von { $futures } Verläufen
row-unit = { $what }, { $unit }
costs-caption = Die Rechnung je Mitglied
column-member = Mitglied
column-budget = Haushalt { $year }
column-share = Anteil am BIP { $year }
column-head = je Kopf { $year }
column-premium = Mehrkosten der Autonomie, gleiche Bedarfsdeckung, bis { $year }
column-premium-head = dasselbe je Kopf
bet-heading = Wie verlässlich müssen die USA sein, und wie gefährlich die Welt? Eine Antwort, die auf Annahmen beruht
bet-title = { $end ->
    [never] Für konventionelle Kräfte ist Autonomie in { $share } der Verläufe bei keiner Verlässlichkeit der USA die bessere Wette; was das am meisten ändern würde: { $input }
    [always] Für konventionelle Kräfte ist Autonomie in { $share } der Verläufe bei jeder Verlässlichkeit der USA die bessere Wette; was das am meisten ändern würde: { $input }
   *[neither] { $turns ->
        [none] Für
       *[other] Es hängt davon ab, { $turns }: Für
    } konventionelle Kräfte ist Autonomie die bessere Wette bis zu einem Angriffsfenster alle { $first }, wenn die USA sicher fernbleiben, alle { $even } bei gleichen Chancen{ $pays_last ->
        [no] , und nie, wenn sie sicher kommen
       *[yes] , und alle { $last }, wenn sie sicher kommen
    }
}
bet-on-premium = ob zugesagtes Geld als Kosten zählt
bet-on-scope = wie viele amerikanische Kräfte gemeint sind
bet-on-campaign = welches Feldzugsmodell gilt
bet-on-loss = was ein Krieg an Wirtschaftsleistung kostet
bet-on-stated = was Leben und Land wert sind
bet-on-values = wie die Einsätze verteilt sind
bet-on-commitment = ob die Verlässlichkeit auf Europas Handeln reagiert
bet-on-defenders = wer verteidigt
bet-on-contingency = wo der Angriff ist
bet-subtitle = Jahre zwischen Angriffsfenstern, bis zu denen die autonome Strategie die bessere Wette ist als die transatlantische, nach der Wahrscheinlichkeit, dass amerikanische Kräfte rechtzeitig eintreffen; Median von { $futures } Verläufen, schattiert: acht von zehn. Fenster von { $year_first } bis { $year_last }, gleiche Bedarfsdeckung, Verlust an Wirtschaftsleistung wie zuletzt veröffentlicht, Leben und Land nur bewertet, wo eine Linie es sagt; logarithmische Skala, die Grundlinie heißt nie
bet-existing-text = Die Voreinstellungen des Verlusts sind klein. Gemessen an den heutigen Haushalten würden der Verlust an Wirtschaftsleistung und an behaltenem Land diese nur rechtfertigen, wenn sich alle { $plain } ein Fenster öffnete; mit drei Billionen Euro für Leben und Land alle { $stated }. Eine Voreinstellung, nach der Europa abrüsten müsste, erklärt zu wenig, und so liegt die Kurve oben zu niedrig.
bet-text = Eine Strategie ist eine Wette. Autonomie kostet mehr und überlässt der Verlässlichkeit der USA weniger; ob sie sich lohnt, hängt davon ab, wie oft sich ein Angriffsfenster öffnet. Kein Wert von beidem gilt hier als wahrscheinlich: Beide laufen über ihren ganzen Bereich. Fast jede entscheidende Eingabe des Feldzugs ist eine Annahme, und nichts hier ist eine Kriegswahrscheinlichkeit.
bet-crux = Der Kern der Debatte ist, ob die Verlässlichkeit auf Europas Handeln reagiert, und mit welchem Vorzeichen: Anstrengung kann die USA binden oder ihnen das Gehen erleichtern; Autonomie kann sie wegstoßen oder lassen, wie sie sind. Mit fester Verlässlichkeit ist Autonomie in { $fixed } der Verläufe die bessere Wette, bei einer Verlässlichkeit von { $at } Prozent und einem Fenster alle { $window } Jahre; wo die Verlässlichkeit reagiert und beide Vorzeichen gleich offen sind, in { $answering }.
bet-money = Wo beide Strategien gleich viel ausgeben und nur Verschiedenes kaufen, erspart Autonomie in { $same } der Verläufe mehr vom erwarteten Verlust, bei einer Verlässlichkeit von { $at } Prozent. Wo beide dieselbe Bedarfsdeckung erreichen und die Zusagen ohnehin ausgegeben werden, ist sie in { $net } die bessere Wette; wo nichts als zugesagt zählt, in { $gross }, mit einem Fenster alle { $window } Jahre.
bet-line-base = wie ausgeliefert
bet-line-gross = nichts zählt als zugesagt
bet-line-scope = US-Kräfte, wie Bruegel sie zählt
bet-line-battles = Bilanz von Armeeschlachten
bet-line-stated = drei Billionen Euro für Leben, Land
bet-at = Verlässlichkeit { $at } Prozent
bet-side-autonomous = darunter: Autonomie ist die bessere Wette
bet-side-transatlantic = darüber: die transatlantische Strategie
bet-strip-honoured = Zusagen, die im Krieg gehalten wurden, frühere Bündnisse. Eine Auslese: Verlässliche Bündnisse schrecken ab und fallen heraus
bet-strip-elicited = Wahrscheinlichkeit, die eine Öffentlichkeit amerikanischer Hilfe für einen Verbündeten gibt
bet-strip-polls = Umfragen, Prozent der Befragten: keine Verlässlichkeit
bet-strip-markets = Wettmarkt auf einen förmlichen Austritt im selben Jahr: keine Verlässlichkeit
bet-mark-leeds = alle, vor dem Zweiten Weltkrieg (Leeds, Long, Mitchell)
bet-mark-all = alle, zwei Jahrhunderte (Berkemeier, Fuhrmann)
bet-mark-pacts = Verteidigungspakte, zwei Jahrhunderte
bet-mark-recent = alle, seit dem Zweiten Weltkrieg
bet-mark-russian-first = russische Öffentlichkeit, Januar
bet-mark-russian-second = russische Öffentlichkeit, März
bet-mark-use-force = Amerikaner für Gewalt zum Schutz der NATO
bet-mark-defend-allies = Amerikaner für die Verteidigung Verbündeter
bet-mark-not-reliable = Deutsche, Franzosen, Briten: USA nicht verlässlich
bet-mark-trust = Deutsche, die auf Hilfe der USA vertrauen
bet-mark-exit = Polymarket, Juli
bet-note = Verlässlichkeit ist die Wahrscheinlichkeit, dass die zugeordneten amerikanischen Kräfte innerhalb der Vorwarnzeit eintreffen, aus welchem Grund auch immer. Nukleare Kräfte liegen außerhalb. Beide Strategien sind unsere Konstruktion, angeregt durch eine Aussage; keine ist der Plan eines Sprechers.
theatre-title = Im Jahr { $year } erreicht ein Angreifer auf die baltischen Staaten sein Ziel in { $without } der Durchgänge ohne amerikanische Kräfte, in { $alone }, wenn Europa für Autonomie gekauft hat, und in { $with_them } mit ihnen
theatre-subtitle = Anteil der Durchgänge, in denen das Ziel erreicht wird, wenn es einen Angriff gibt, beide Strategien bei gleicher Bedarfsdeckung; Median von { $futures } Verläufen
theatre-line-without-transatlantic = ohne USA, transatlantisch
theatre-line-without-autonomous = ohne USA, autonom
theatre-line-with-transatlantic = mit USA
theatre-note = Das Kräfteverhältnis vor Ort entscheidet, nicht nationale Summen: Am zehnten Tag sind wenige von Europas Brigaden dort. Epsteins Landkriegsmodell mit Streuung des Verhaltens; Front, Angreifer, Warnung und Verhalten sind Annahmen. In Nordfinnland sind es { $year } ohne amerikanische Kräfte { $north }.
bet-rivals-caption = Wovon die Antwort abhängt: Jahre zwischen Fenstern, bis zu denen sich Autonomie lohnt, nach Verlässlichkeit, und Anteil der Verläufe, in denen sie es tut
column-case = Fall
column-years-at = Jahre bei { $at } Prozent
column-share-at = Anteil bei { $at } Prozent, Fenster alle { $window } Jahre
bet-case-usual = wie ausgeliefert
bet-case-gross = nichts zählt als zugesagt
bet-case-equal_money = gleiches Geld
bet-case-bruegel-kiel = amerikanische Kräfte, wie Bruegel und Kiel sie zählen
bet-case-third = amerikanische Kräfte nach der dritten Zählung
bet-case-adm_smooth = Epstein, gleitender Rückzug
bet-case-adm_salvo = Epstein, mit Flugkörpern, die durchkommen
bet-case-eto = Bilanz von Divisionsschlachten
bet-case-cadb = Bilanz von Armeeschlachten
bet-case-revised = Verlust an Wirtschaftsleistung, überarbeitete Fassung der Studie
bet-case-first = Verlust an Wirtschaftsleistung, erste Fassung der Studie
bet-case-event = Verlust an Wirtschaftsleistung, Bloomberg Economics zu einem Krieg im Baltikum
bet-case-1000 = Leben und Land mit einer Billion Euro bewertet
bet-case-3000 = Leben und Land mit drei Billionen Euro bewertet
bet-case-10000 = Leben und Land mit zehn Billionen Euro bewertet
bet-case-exponential = Einsätze mit langen Ausläufern
bet-case-endogenous = die Verlässlichkeit reagiert auf Europas Handeln
bet-case-plan = nur der Rahmen des Plans selbst verteidigt
bet-case-finland_north = Nordfinnland statt der baltischen Staaten
attack-caption = Was aus einem Angriffsfenster wird, nach den angenommenen Werten und Kosten, über den ganzen Bereich der Verlässlichkeit: Mehr Stärke kann aus Nachgeben Krieg machen
column-window = Ausgang
column-transatlantic-in = transatlantisch, { $year }
column-autonomous-in = autonom, { $year }
attack-deterred = keine Herausforderung
attack-yielded = herausgefordert, die Verteidiger geben nach
attack-backed_down = herausgefordert, Widerstand, der Herausforderer weicht zurück
attack-war = herausgefordert, Widerstand, Krieg

# A force in a theatre abroad
force-said = wer zugesagt hat, Soldaten zu schicken
force-open = mit den Unentschiedenen, die kommen
force-all = alle, was auch gesagt wurde
force-limit-contributors = was die Beitragenden haben oder genannt haben
force-limit-dwell = Zeit zu Hause zwischen Einsätzen
force-limit-readiness = Einheiten, die nicht rechtzeitig bereit sind
force-limit-losses = Soldaten, die ausscheiden oder ausfallen
force-limit-air_defence_batteries = Luftverteidigungsbatterien
force-limit-aew_isr_aircraft = Frühwarn- und Aufklärungsflugzeuge
force-limit-heavy_airlift = schwerer Lufttransport
force-limit-medical = Sanitätsdienst
force-limit-logistics = Logistik
force-stance = { $stance ->
    [sends] schickt Soldaten{ $named ->
        [0] {""}
       *[other] , { $named } genannt
    }
    [undecided] unentschieden, nach seiner Wahrscheinlichkeit gezählt
    [neighbouring] nur auf benachbartem Gebiet
    [none] schickt keine
   *[silent] nichts bekannt
}
force-close-caveats = wenn alle Soldaten schickten, was auch gesagt wurde
force-close-us = mit den Unterstützungskräften des führenden Verbündeten ({ $leader })
force-close-undecided = wenn die Unentschiedenen kämen, jeder mit seiner Wahrscheinlichkeit
force-close-reserves = mit einberufenen Reserven
force-close-dwell = mit der halben Zeit zu Hause zwischen Einsätzen
force-cost-us_in_europe = Mehrkosten eines US-Soldaten in Europa (RAND)
force-cost-bloomberg = ein Friedenssoldat, wohl Mehrkosten (Bloomberg Economics)
force-cost-eu_average = Verteidigungsausgaben der EU, geteilt durch Soldaten (EDA)
force-cost-joint_force = Betriebskosten einer gemeinsamen EU-Truppe (EU Perspectives)
force-cost-us_peacekeeper = ein US-Friedenssoldat (Außenministerium der USA)
force-cost-in_theatre = unsere: Sold und Betriebskosten derer im Einsatzraum
force-cost-in_cycle = unsere: aller, die dafür gehalten werden
force-size-monitoring = Beobachtung
force-size-symbolic = symbolische Truppe
force-size-multinational_corps = kleines multinationales Korps
force-size-declared = erörterte Größe nach der Pariser Erklärung
force-size-division = große Division
force-size-asked = was der britische Generalstabschef verlangte
force-size-corps = Korps
force-size-defence_in_depth = Verteidigung in der Tiefe
force-size-demanded = was der Präsident der Ukraine verlangte
force-front-thin = so dünn wie die Ukraine
force-front-dug_in = eingegraben
force-front-dense = so dicht, wie Brigaden einsetzbar sind
force-cost-cbo_iraq = ein US-Soldat im Irak (CBO)
force-beside-eda_2009 = Mitglieder der EU, alle Einsätze (EDA)
force-beside-france_2013 = Frankreich, Weißbuch
force-beside-britain_2010 = Großbritannien, eine Brigade (SDSR)
force-beside-cbo_active_army = aktives US-Heer im Irak (CBO)
force-beside-cbo_all_forces = alle US-Landstreitkräfte im Irak (CBO)

# Accounts of the forces abroad
sustained-said = wer zugesagt hat, Soldaten zu schicken
sustained-open = mit den Unentschiedenen, die kommen
sustained-all = wenn alle schicken, was auch gesagt wurde
sustained-europeans = Mitglieder der EU, Großbritannien und Norwegen
sustained-eu = Mitglieder der EU
sustained-us = USA mit ihren Europa zugeordneten Kräften
sustained-enablers = { $us ->
    [with] mit US-Unterstützungskräften
   *[without] ohne US-Unterstützungskräfte
}
sustained-name-soldiers = Soldaten, die { $years } Jahre in der Ukraine bleiben können: { $whose }, { $who }, { sustained-enablers }
sustained-name-rotated = Soldaten, die durch Rotation in der Ukraine bleiben können, von Unterstützungskräften abgesehen: { $whose }, { $who }
sustained-name-factor = verlegbare Soldaten, die für jeden in der Ukraine gehalten werden
sustained-name-served = Soldaten in der Ukraine, die versorgt werden können: { $name }, { sustained-enablers }
sustained-name-attainable = Verläufe, in denen diese Größe in der Ukraine zu halten ist: { $name }; { $whose }, { $who }, { sustained-enablers }
sustained-name-binds = Verläufe, in denen dies die Truppe in der Ukraine begrenzt: { $name }, { sustained-enablers }
sustained-name-contribution = Soldaten, die in der Ukraine bleiben können: { $name }, { $who }
sustained-name-uncovered = fehlt zu Hause im Jahr { $at }, { $name }, { $bound ->
    [home] ohne Truppe in der Ukraine
    [away] während die Truppe in der Ukraine ist
   *[recovering] während die Truppe in der Ukraine ist und ihre Ablösung sich erholt
}
sustained-name-cost = Kosten der Truppe im Jahr: { $name }
sustained-name-line = Soldaten in der Ukraine, die die ganze Front halten würden, { $name }
formula-sustained = größte Präsenz aus Monatskohorten, das Geringste aus Rotation und dem, was Unterstützungskräfte versorgen; Gleichungen in docs/force.md{ $over ->
    [no] ; mittlerer Fall
   *[yes] ; Median und äußere Quantile von { $futures } gezogenen Fällen
}
sustained-context = { $assumed } Zahlen des Einsatzes sind Annahmen, darunter der nutzbare Anteil der Brigaden, die Zeit zu Hause und was Unterstützungskräfte versorgen; Lauf { $run }

# The brief on a force in Ukraine
force-heading = Eine europäische Truppe in der Ukraine
force-keeps = Die europäischen Staaten, die Soldaten zugesagt haben, könnten drei Jahre lang { $said } in der Ukraine halten ({ $said_range }). Mit den Unentschiedenen, die kommen, wären es { $open } ({ $open_range }).
force-asked = Was der britische Generalstabschef verlangte, { $asked }, könnten sie in { $chance_open } der Verläufe halten. Schickten alle Soldaten, was auch gesagt wurde, ließen sich { $all } halten, und jene Größe in { $chance } der Verläufe; mit amerikanischen Unterstützungskräften in { $chance_us }.
force-factor = Für jeden Soldaten in der Ukraine werden { $factor } gehalten, die verlegt werden können ({ $range }): einer dort, die anderen in Erholung, Ausbildung oder auf dem Weg. Der britische Faktor { $identity } steht für dreimal so lange Zeit zu Hause wie im Einsatz.
force-stretch = Das IISS schrieb, seine größte Option, { $corps }, würde Europa bis an die Grenze belasten. Hier halten alle zusammen so viele in { $chance } der Verläufe, mit amerikanischen Unterstützungskräften in { $chance_us }.
force-line = Keine dieser Truppen hält die Front. Mit der dünnen Besetzung der Ukraine würde eine Front von { $front } { $thin } brauchen, ohne jede Ablösung.
force-rests = Welcher Anteil der Brigaden verlegt werden kann, wie lange Soldaten zu Hause bleiben und was Unterstützungskräfte versorgen, sind unsere Annahmen mit weiten Spannen. Niemandes Plan ist hier gezeigt: Die Größen stammen aus Studien und von Sprechern, alles andere ist unsere Konstruktion.
force-way-said-without-europeans = Europäer, die Soldaten zugesagt haben
force-way-open-without-europeans = … mit den Unentschiedenen, die kommen
force-way-all-without-europeans = … wenn alle schicken, was auch gesagt wurde
force-way-all-with-europeans = … und US-Unterstützungskräfte sie versorgen
force-way-all-without-us = USA allein, mit Europa zugeordneten Kräften
force-series-kept = ist zu halten
force-series-published = Größen in der Debatte
force-sizes-title = Die Willigen könnten { $said } in der Ukraine halten, ganz Europa { $all }: Verlangt wurden { $asked }
force-sizes-subtitle = Soldaten in der Ukraine, mit Unterstützung, ab { $year } für { $years } Jahre gehalten: Median von { $futures } Verläufen, mit der Spanne von neun Zehnteln davon
force-sizes-note = Ohne amerikanische Unterstützungskräfte, wo nichts anderes steht. Europäer: die Mitglieder der EU, Großbritannien und Norwegen. Die Größen der Debatte sind veröffentlicht; manche sind Mitten von Spannen.
force-map-title = { $count } von { $all } Staaten schicken niemanden in die Ukraine; am meisten könnte halten: { $who_most }, { $most }
force-map-subtitle = Soldaten, die jedes Mitglied durch Rotation in der Ukraine halten könnte, mittlerer Fall; nicht mehr, als dafür genannt wurden, die Unentschiedenen nach ihrer Wahrscheinlichkeit
force-map-note = Ohne Soldaten: wer es so gesagt hat, wer auf verbündetem Gebiet bleibt, keine Brigade hat oder nichts gesagt hat. Nach Brigaden auf dem Papier, von denen überall derselbe Anteil als verlegbar gilt.
force-costs-title = Ein Jahr dieser Truppe kostet { $least } bis { $most }, je nachdem, was gezählt wird
force-costs-subtitle = { $soldiers }, Mrd. EUR im Jahr zu Preisen von { $year_price }
force-costs-note = Mehrkosten eines Einsatzes, mittlere Kosten eines Soldaten und Kosten einer stehenden Truppe sind verschiedene Dinge. Unsere zählen Sold und Betriebskosten der Soldaten dort oder aller, die dafür gehalten werden.
force-limits-caption = Was die größte Truppe begrenzt, Anteil der Verläufe
force-home-caption = Was der Verteidigung der NATO { $year } ohne US-Kräfte fehlt, nach dem Bedarf des IISS, während die Truppe steht
force-home-row = { $what }, Truppe: { $who }
force-beside-caption = Was Armeen nach anderen Befunden im Ausland halten können, neben unseren gelesen und nicht daran angepasst
column-found = Wer, nach wem
force-positions-caption = Wer was über das Schicken von Soldaten gesagt hat
force-statement = { $speaker }, { $said }. { $source }
column-soldiers = Soldaten
column-position = Haltung
column-words = In unseren Worten
column-who-said = Wer und wo
column-force-home = Ohne Truppe
column-force-away = Truppe im Einsatz
column-force-recovering = Und ihre Ablösung erholt sich

## The debate: who agrees with whom, and how far coders agree

network-counted = { $statements ->
    [one] eine kodierte Haltung
   *[other] { $statements } kodierte Haltungen
} von { $actors ->
    [one] einem Akteur
   *[other] { $actors } Akteuren
} zu { $concepts ->
    [one] einem Konzept
   *[other] { $concepts } Konzepten
}, { $per }.
network-per-statement = jede gezählt
network-per-document = dieselbe einmal je Dokument gezählt
network-per-week = dieselbe einmal in der Woche gezählt
network-per-month = dieselbe einmal im Monat gezählt
network-per-year = dieselbe einmal im Jahr gezählt
network-per-debate = dieselbe einmal gezählt
network-left-suggested = Weggelassen, weil unbestätigt: { $count ->
    [one] ein Vorschlag
   *[other] { $count } Vorschläge
}.
network-left-article = Weggelassen, weil der Artikel spricht: { $count ->
    [one] eine Aussage
   *[other] { $count } Aussagen
}.
network-left-uncoded = Weggelassen, weil kein Konzept kodiert ist: { $count ->
    [one] eine Aussage
   *[other] { $count } Aussagen
}.
network-withheld = Kein Index für { $count ->
    [one] ein Paar
   *[other] { $count } Paare
}: Die beiden haben weniger als { $least } Aussagen.
polarisation = Polarisierung { $value }, aus { $statements } kodierten Haltungen; neu verteilt ergeben dieselben Haltungen im Mittel { $chance }. Die Lager:
polarisation-gap = Keine Teilung übersteigt { $bound }; bei so vielen Akteuren wurde nicht jede versucht.
polarisation-few = Keine Polarisierung: Es gibt { $statements ->
    [one] eine kodierte Haltung
   *[other] { $statements } kodierte Haltungen
}, nötig sind { $least }.
polarisation-actors = Keine Polarisierung: Ein Konzept mit einem anderen teilt { $actors ->
    [0] niemand
    [one] ein Akteur
   *[other] eine Zahl von { $actors } Akteuren
}, und zwei Lager brauchen vier.
polarisation-apart = Keine Polarisierung: Keine Teilung in zwei Lager hat Konzepte, die in ihnen und zwischen ihnen geteilt sind.
agree-statements = Die erste hat { $first ->
    [one] eine Aussage
   *[other] { $first } Aussagen
}, die zweite { $second }; { $shared } sind dieselben.
agree-spans = F der Aussagen { $spans }, der Zeichen, die sie markieren, { $characters }.
agree-concepts-name = von welchen Konzepten eine Aussage spricht
agree-stance-nominal-name = Haltung
agree-stance-ordinal-name = Haltung als Ordnung
agree-concepts = Alpha dafür, von welchen Konzepten eine Aussage spricht, { $alpha }, über { $units } Urteile.
agree-stance-nominal = Alpha der Haltung { $alpha }, über { $units } Urteile.
agree-stance-ordinal = Alpha der Haltung als Ordnung { $alpha }, über { $units } Urteile.
agree-few = Kein Alpha ({ $what }): Es gibt { $units ->
    [one] ein Urteil
   *[other] { $units } Urteile
}, nötig sind { $least }.
agree-alike = Kein Alpha ({ $what }): Alle { $units } Urteile sind gleich.
agree-differences = Sie unterscheiden sich { $count ->
    [0] nirgends.
    [one] an einer Stelle:
   *[other] an { $count } Stellen:
}
agree-statement = eine Aussage nur für eine
agree-speaker = Sprecher
agree-concept = Konzept
agree-stance = Haltung
stance-for = dafür
stance-against = dagegen
stance-neither = weder noch

## Debates in the formats of others

exchange-nobody = niemand genannt
exchange-dna-open = Es öffnet sich im Discourse Network Analyzer als Admin mit dem Passwort { $password }. Was in dessen Tabellen keinen Platz hat, steht dort in Notizen und kommt mit ihnen zurück.
exchange-dna-dots = Nicht zur Hand ist der Text von { $count ->
    [one] einem Dokument
   *[other] { $count } Dokumenten
}: Punkte stehen dort für seine Zeichen.
exchange-dna-noted = { $count ->
    [one] Eine Kodierung ist
   *[other] { $count } Kodierungen sind
} dort eine Notiz und in keinem Netz: weder dafür noch dagegen, nicht bestätigt oder in der eigenen Stimme des Artikels.
exchange-dna-other = Zurückgelassen: { $count ->
    [one] eine Aussage eines anderen Typs
   *[other] { $count } Aussagen anderer Typen
}.
exchange-dna-kind = { $count ->
    [one] Eine Aussage wurde
   *[other] { $count } Aussagen wurden
} dort kodiert: Die Stimme ist unklar, ob direkt oder indirekt unbekannt, und Worte von uns fehlen.
exchange-dna-attributes = Zurückgelassen: { $count ->
    [one] ein Attribut
   *[other] { $count } Attribute
} von Personen, Organisationen und Konzepten, und ihre Farben.
exchange-dna-regexes = Zurückgelassen: { $count ->
    [one] ein Suchbegriff.
   *[other] { $count } Suchbegriffe.
}
exchange-csv-definitions = Eine Tabelle fasst kein Codebuch: Zurück bleiben die Definitionen von { $count ->
    [one] einem Konzept
   *[other] { $count } Konzepten
}.
exchange-csv-aliases = Zurückgelassen: die anderen Namen von { $count ->
    [one] einem Akteur
   *[other] { $count } Akteuren
}.
exchange-csv-unused = Zurückgelassen, weil keine Aussage sie nennt: { $count ->
    [one] ein Dokument, Akteur oder Konzept
   *[other] { $count } Dokumente, Akteure und Konzepte
}.
exchange-csv-history = Zurückgelassen: { $count ->
    [one] eine Änderung
   *[other] { $count } Änderungen
} des Codebuchs.
exchange-review-long = { $count ->
    [one] Eine Behauptung ist
   *[other] { $count } Behauptungen sind
} länger, als Suchmaschinen raten.
exchange-review-left = { $count ->
    [0] Jede Aussage hat eine Besprechung
    [one] Eine Aussage hat keine Besprechung, weil keine Behauptung der Sammlung verknüpft ist oder niemand sie bestätigt hat
   *[other] { $count } Aussagen haben keine Besprechung, weil keine Behauptung der Sammlung verknüpft ist oder niemand sie bestätigt hat
}. Eine Besprechung braucht die Adresse der Seite, auf der sie steht: Sie gehört unter url.
exchange-review-verdict = { $denies ->
    [yes] Sie verneint: { $claim } Davon damals: { $then }
   *[no] Damals: { $then }
} ({ $edition_then }); jüngstes Jahr: { $now } ({ $edition_now })
exchange-review-bare = Besprechungen enthalten weder Kodierungen noch Stellen in einem Text: Vor einem Netz steht das Kodieren.

## Aufträge: Rechnungen, die länger dauern

job-waiting = wartet, bis sie an der Reihe ist
job-taken-up = nach einem Neustart des Servers wieder aufgenommen
job-preparing = wird vorbereitet
job-running = { $done } von { $total } Verläufen sind berechnet
job-done = fertig
job-cancelled = abgebrochen; was bis dahin berechnet war, steht unten
job-interrupted = unterbrochen, weil der Server beendet wurde; der nächste setzt sie fort
job-failed = gescheitert; was bis dahin berechnet war, steht unten
job-ensemble-title = { $whole ->
    [yes] Was { $futures } Verläufe zeigen
   *[no] Was die ersten { $ready } von { $futures } Verläufen zeigen
}
job-ensemble-text = Median der Verläufe und die Spanne, in der neun von zehn liegen; { $comparison }, Lauf { $run }.
job-ensemble-conditional = Was über einen Angriff gesagt wird ({ $contingency }), gilt, falls sich ein Angriffsfenster öffnet, unter den Werten, Kosten und Verhaltensannahmen der Studie; nichts davon ist eine Vorhersage.
job-basis = { $what }, { $scope }
job-measured-by = { $what }; Bedarf: { $basis }
job-met-title = { $year } ist der Bedarf gedeckt ({ $view }): { $first } von { $count } mit der Strategie „{ $a }“{ $two ->
    [yes] , { $second } mit „{ $b }“
   *[no] {""}
}, in der Hälfte der Verläufe
job-met-subtitle = Wie weit der Bedarf gedeckt ist ({ $view }, { $basis }), in Prozent; die erste Strategie mit schattierter Hälfte und neun Zehnteln von { $futures } Verläufen, die zweite als Linie
job-met-in = Fähigkeiten, deren Bedarf in der Hälfte der Verläufe gedeckt ist, mit der Strategie „{ $strategy }“, { $year }
job-formula-met = Fähigkeiten, deren Median hundert Prozent oder mehr ist
job-column-measure = Maß
job-column-strategy = { $strategy }
job-column-difference = Unterschied
job-column-better = { $strategy } schneidet besser ab in
job-caption-forces = Was einsetzbar ist
job-caption-time = Wann sich Lücken schließen
job-caption-money = Was es kostet und aufs Spiel setzt
job-caption-danger = Gefahr, falls sich ein Angriffsfenster öffnet
job-band = { $middle }{ $range ->
    [none] {""}
   *[other] , { $range }
}
job-better = Verläufe, in denen die Strategie „{ $strategy }“ besser abschneidet als „{ $than }“: { $what }
job-formula-better = Verläufe, in denen die zweite Strategie besser abschneidet / alle Verläufe
job-planning = der Plan wird gemacht
job-planning-alone = wer zahlt: bekannt ist, was { $count ->
    [one] ein Mitglied
   *[other] { $count } Mitglieder
} allein kosten würde
job-planned = der Plan ist gemacht
job-plan-title = { $strategy }: die Lücken ab { $year } zu schließen, kostet bis { $year_last } mindestens { $cost }{ $left ->
    [yes] {""}; { $gaps } bleiben offen
   *[no] {""}; nichts bleibt offen
}
job-plan-title-sum = { $strategy }: { $budget } Mrd. EUR lassen ab { $year } { $left ->
    [yes] mindestens { $gaps } offen
   *[no] nichts offen
}; ausgegeben werden davon { $spent }
job-plan-otherwise = Anders gefragt als im mitgelieferten Plan: { $changed }.
job-plan-as-shipped = Alles ist gefragt wie im mitgelieferten Plan.
job-plan-one = { $what }: { $value }
job-plan-held = { $count ->
    [one] eine Eingabe
   *[other] { $count } Eingaben
} festgehalten
job-plan-edited = { $count ->
    [one] eine Zahl
   *[other] { $count } Zahlen
} geändert
job-plan-beside-cost = { $more ->
    [more] Das ist { $cost } mehr, als der mitgelieferte Plan kostet.
    [less] Das ist { $cost } weniger, als der mitgelieferte Plan kostet.
   *[same] Der mitgelieferte Plan kostet dasselbe.
}
job-plan-beside-gaps = { $more ->
    [more] { $gaps } mehr bleiben offen.
    [less] { $gaps } weniger bleiben offen.
   *[same] Ebenso viel bleibt offen.
}
job-plan-alone = Mitgeliefert wird hierzu kein Plan: { $strategy }. Dieser steht für sich.
job-plan-apart = Abstand zum mitgelieferten Plan: { $what }
job-formula-apart = der gefragte Plan minus der mitgelieferte, ohne Vorzeichen
job-plan-shipped = der mitgelieferte Plan
job-plan-cost-title = Am meisten kostet der Plan { $year }: { $most }
job-plan-cost-subtitle = Einheiten, neue Fertigungslinien, Betrieb und Sold im Plan der geringsten Kosten, nach Jahr, Mrd. EUR in Preisen von { $year_price }, Bedarf ab { $year }; mittlerer Verlauf
job-plan-bought-subtitle = Was der Plan bestellt, nach dem Jahr der Bestellung: je dunkler, desto mehr vom Geld der Zeile fällt in das Jahr; am Ende der Barwert, in Preisen von { $year_price }
job-plan-bills-title = { $who } würde am meisten zahlen: { $most }, { $share } des BIP
job-plan-bills-subtitle = Rechnung für Einheiten und neue Fertigungslinien, Barwert, Mrd. EUR in Preisen von { $year_price }, { $rule }; die { $count } höchsten von { $all } Mitgliedern
job-plan-short-caption = Was im schlimmsten Jahr fehlt, Bedarf ab { $year }: wie viel, was eine Einheit kostet und was begrenzt
job-plan-missing = fehlende Einheiten { $year }: { $what }
job-plan-missing-share = fehlender Teil des Bedarfs { $year }: { $what }
job-plan-price = Preis einer Einheit { $year }: { $what }
job-column-worst = schlimmstes Jahr
job-column-missing = es fehlen
job-column-missing-share = vom Bedarf
job-column-price = eine Einheit kostet
job-front = { $done } von { $total } Plänen der Kurven sind gemacht
job-front-title = Kosten gegen das, was offen bleibt: { $count } von { $all } Plänen
job-front-chart-title = { $strategy }: das Geringste kostet { $least } und lässt { $short } offen; so weit lassen { $most } noch { $left }
job-front-note = Hier geht kein Preis des Mangels ein. Jeder Punkt ist ein eigener Plan, im mittleren Verlauf.
job-front-shipped = { $strategy }, die mitgelieferten Pläne
job-payers = { $done } von { $total } Zahlungsregeln haben ihren Plan
job-payers-first = Wer für den Plan zahlt, nach Regel: { $strategy }
job-payers-title = Am meisten hängt an der Regel, was hier gezahlt wird: { $who }, { $most } „{ $rule_most }“, { $least } „{ $rule_least }“
job-payers-text = Zahlen alle gemeinsam, ist der Plan nach jeder Regel derselbe, solange das Geld reicht: nur seine Rechnung wird anders geteilt. Zahlt jeder für das, was er hält, ist es ein anderer Plan. Nur Einheiten und neue Fertigungslinien; Betrieb und Sold bleiben bei denen, die die Einheiten halten.
job-payers-own = Bei gleicher Bedarfsdeckung begrenzt niemandes Geld: was angekündigt ist, teilt wie das BIP, und zahlt jeder das Seine, stehen die Einheiten, wo es am billigsten ist, wie klein das Land auch ist. Beides ist bei gleichem Geld zu lesen.
job-payers-bill = Die Rechnung für Einheiten und neue Fertigungslinien, Barwert, nach Zahlungsregel{ $few ->
    [yes] : die { $count } größten von { $all }
   *[no] {""}
}
job-payers-bill_share = Dieselbe Rechnung als Anteil am BIP, Barwerte
job-column-announced = wie angekündigt
job-column-gdp = nach BIP
job-column-ability = nach Leistungsfähigkeit
job-column-own = jeder das Seine
job-column-shapley = Flughafenspiel
job-hedging = { $question ->
    [hedge] was zu kaufen ist, bevor es jemand weiß
    [reactive] was es kostete, vor einem Ausstieg nichts zu kaufen
    [waiting] was ein Jahr Warten kostete
   *[by_the_mean] was es kostete, für den Mittelwert zu entscheiden
}, Runde { $rounds } der Suche{ $bounded ->
    [yes] : zwischen { $lower } Mrd. und { $upper } Mrd. EUR
   *[no] {""}
}{ $anew ->
    [yes] ; neu begonnen, denn was davon aufgehoben war, ist nicht zu brauchen
   *[no] {""}
}
job-hedge-searching = Die beste Absicherung bei einer Wahrscheinlichkeit von { $odds } % wird gesucht
job-hedge-search = Runde { $rounds } der Suche: was so gering wie möglich sein soll, mit dem heutigen Sold, liegt zwischen { $lower } und { $upper }; die Lücke zwischen den Schranken beträgt { $gap } dessen, was Entscheidungen ändern.
job-hedge-lower = weniger kosten keine Entscheidungen, Kosten und Mangel mit dem heutigen Sold
job-hedge-upper = so viel kosten die besten gefundenen Entscheidungen, Kosten und Mangel mit dem heutigen Sold
job-hedge-gap = Lücke zwischen den Schranken, über dem, was Entscheidungen ändern
job-hedge-title = { $strategy }, bei einer Wahrscheinlichkeit von { $odds } %: die Absicherung kostet { $premium }, wenn die USA bleiben, und spart im Mittel { $value }
job-hedge-open = { $strategy }: was zu kaufen ist, bevor es jemand weiß, bei einer Wahrscheinlichkeit von { $odds } %
job-hedge-unproven = Die Suche wurde abgebrochen: dies ist das Beste, was gefunden wurde, und was es wert ist, ist nicht bekannt.
job-hedge-bought = Was gekauft wird, solange nichts bekannt ist
job-hedge-mine = für { $odds } %
job-hedge-saving-title = Am meisten spart sie bei einem Ausstieg { $year }: { $most }
model-red_lost = Verluste des Angreifers in { model-contingency }, { $presence ->
    [with] mit
   *[without] ohne
} US-Kräfte, { $year }, falls angegriffen wird
model-blue_lost = Verluste der Verteidiger in { model-contingency }, { $presence ->
    [with] mit
   *[without] ohne
} US-Kräfte, { $year }, falls angegriffen wird
model-leak = durchkommende Flugkörper in { model-contingency }, { $presence ->
    [with] mit
   *[without] ohne
} US-Kräfte, { $year }, falls angegriffen wird
model-reliability = Wahrscheinlichkeit, dass amerikanische Kräfte rechtzeitig eintreffen, wie gezogen
model-reliability_then = Wahrscheinlichkeit, dass amerikanische Kräfte rechtzeitig eintreffen, nach dem, was Europa getan hat, { $year }
model-window_years = Jahre zwischen Angriffsfenstern, wie gezogen
model-expected_loss = erwarteter Verlust, Barwert, { $preset ->
    [published] wie zuletzt veröffentlicht
    [revised] wie überarbeitet
    [first] wie zuerst veröffentlicht
   *[event] nach einer Ereignisstudie
}
model-total_loss = Kosten und erwarteter Verlust, Barwert, { $preset ->
    [published] wie zuletzt veröffentlicht
    [revised] wie überarbeitet
    [first] wie zuerst veröffentlicht
   *[event] nach einer Ereignisstudie
}

## The app: its views

view-slot = { $strategy }{ $changed ->
    [yes] , geändert
   *[no] {""}
}{ $twice ->
    [yes] {" "}({ $slot })
   *[no] {""}
}
view-strategy-status_quo = Status quo
view-strategy-transatlantic = Transatlantisch
view-strategy-autonomous = Autonom
view-strategy-hedge_10 = Absicherung gegen einen unwahrscheinlichen Ausstieg
view-strategy-hedge_30 = Absicherung gegen einen möglichen Ausstieg
view-strategy-hedge_50 = Absicherung bei gleichen Chancen
option-strategy-status_quo = Status quo
option-strategy-transatlantic = transatlantisch
option-strategy-autonomous = autonom
option-strategy-hedge_10 = Absicherung gegen einen unwahrscheinlichen Ausstieg
option-strategy-hedge_30 = Absicherung gegen einen möglichen Ausstieg
option-strategy-hedge_50 = Absicherung bei gleichen Chancen
view-bet-context = bedingt durch Angriffsfenster und durch Werte, Kosten und Verhalten der Studie; { $futures } Verläufe, Lauf { $run }
view-bet-years = Jahre zwischen Angriffsfenstern, bis zu denen „{ $b }“ eine bessere Wette ist als „{ $a }“, bei einer Verlässlichkeit von { $at } Prozent
view-bet-share = Verläufe, in denen „{ $b }“ eine bessere Wette ist als „{ $a }“, bei einer Verlässlichkeit von { $at } Prozent und einem Angriffsfenster alle { $window } Jahre
view-bet-set = Verläufe, in denen „{ $b }“ eine bessere Wette ist als „{ $a }“ { $kind ->
    [never] bei keiner Verlässlichkeit
    [below] unterhalb einer Verlässlichkeit
    [above] oberhalb einer Verlässlichkeit
    [several] in mehreren Bereichen der Verlässlichkeit
   *[always] bei jeder Verlässlichkeit
}, mit einem Angriffsfenster alle { $window } Jahre
view-bet-minimax = { $range ->
    [whole] Ist über die Verlässlichkeit der USA nichts bekannt
   *[part] Ist bekannt, dass die Verlässlichkeit der USA zwischen { $low } und { $high } Prozent liegt
}, so ist das größte Bedauern in { $share } der Verläufe kleiner mit „{ $b }“ als mit „{ $a }“, mit einem Angriffsfenster alle { $window } Jahre.
view-minimax = Verläufe, in denen das größte Bedauern über den Bereich der Verlässlichkeit kleiner ist mit „{ $b }“ als mit „{ $a }“, mit einem Angriffsfenster alle { $window } Jahre
view-bet-headline = { $end ->
    [never] Wie verlässlich die USA auch sind: „{ $b }“ ist in { $share } der Verläufe nie eine bessere Wette als „{ $a }“
    [always] Wie verlässlich die USA auch sind: „{ $b }“ ist in { $share } der Verläufe eine bessere Wette als „{ $a }“
   *[neither] Es hängt von den USA ab: „{ $b }“ ist die bessere Wette in { $first } der Verläufe, wenn sie fernbleiben, in { $last }, wenn sie kommen
}, mit einem Angriffsfenster alle { $window } Jahre
view-bet-subtitle = Jahre zwischen Angriffsfenstern, bis zu denen „{ $b }“ eine bessere Wette ist als „{ $a }“, nach der Wahrscheinlichkeit, dass amerikanische Kräfte rechtzeitig eintreffen; konventionelle Kräfte, Median von { $futures } Verläufen, schattiert: acht von zehn; logarithmische Skala, die Grundlinie heißt nie
view-bet-side = hier ist „{ $strategy }“ die bessere Wette
view-formula-bet-years = erwarteter Verlust, den die zweite Strategie bei einem Fenster im Jahr erspart, geteilt durch ihre Mehrkosten; Median der Verläufe
view-formula-bet-share = Anteil der Verläufe, in denen der erwartete Verlust, den die zweite Strategie erspart, ihre Mehrkosten übersteigt; gleiche Wetten zählen halb
view-formula-bet-set = Anteil der Verläufe nach der Menge der Verlässlichkeiten, bei denen die zweite Strategie die bessere Wette ist
view-formula-minimax = Anteil der Verläufe, in denen das größte Bedauern über den Bereich der Verlässlichkeit mit der zweiten Strategie kleiner ist
view-regret = Bedauern, „{ $strategy }“ gewählt zu haben, bei einer Verlässlichkeit von { $at } Prozent und einem Angriffsfenster alle { $window } Jahre
view-formula-regret = Kosten und erwarteter Verlust der Strategie, minus jenen der besseren von beiden, Barwert; Mittel der Verläufe
view-regret-title = „{ $a }“ zu Unrecht gewählt zu haben kostet im Mittel { $first }, „{ $b }“ zu Unrecht gewählt zu haben { $second }, jeweils dort, wo es am meisten ist
view-regret-subtitle = Was es kostet, eine Strategie gewählt zu haben, wo die andere die bessere Wette war: Mrd. EUR, Barwert, mit einem Angriffsfenster alle { $window } Jahre; Mittel von { $futures } Verläufen, schattiert: acht von zehn. Dass jeder Verlauf gleich viel zählt, ist unsere Wahl
view-reliability-axis = Verlässlichkeit der USA
view-reliability-at = { $at } %
view-column-better = Verläufe, in denen „{ $b }“ die bessere Wette ist, ein Fenster alle { $window } Jahre
view-column-years = „{ $b }“ ist die bessere Wette bis zu einem Fenster alle
view-shares-caption = Wie oft „{ $b }“ eine bessere Wette ist als „{ $a }“
view-column-set = „{ $b }“ ist die bessere Wette
view-column-futures = Verläufe
view-sets-caption = Die Menge der Verlässlichkeiten, bei denen „{ $b }“ die bessere Wette ist, mit einem Angriffsfenster alle { $window } Jahre
view-differs = { $what }: { $a } gegen { $b }
view-differs-plan = schließt die Lücken von „{ $a }“ gegenüber jenen von „{ $b }“
view-differs-basis = plant für „{ $a }“ gegenüber „{ $b }“
view-differs-several = { $what }: verschieden ({ $places })
view-and-more = { $places } und { $count } weitere
view-as-today = wie heute
view-in-year = { $value } im Jahr { $year }
basis-name-replace_us = Ersatz der USA
basis-name-nato_targets = Ziele der NATO
basis-name-adversary_paced = Tempo des Gegners
view-differs-follows = eine folgt einem vorab ausgearbeiteten Plan
place-nato-USA-ISL = Verbündete außer den USA und Island
view-frontier-heading = Wie verlässlich müssen die USA sein, und wie oft muss Gefahr kommen?
view-frontier-title = Bei einer Verlässlichkeit von { $at } Prozent lohnt sich „{ $b }“, solange sich alle { $years } oder öfter ein Angriffsfenster öffnet
view-regret-heading = Was kostet es, falsch gewählt zu haben?
view-bill = Die Rechnung
view-bill-title = { $one }: { $without ->
    [yes] ab { $year } allein zu stehen
   *[no] ab { $year } mit den USA den heutigen Stand zu halten
}, kostet bis { $year_last } mindestens { $cost }{ $more ->
    [alone] {""}
    [same] , so viel wie „{ $other }“
    [less] , { $premium } weniger als „{ $other }“
   *[more] , { $premium } mehr als „{ $other }“
}
view-bill-least = { $strategy }: der billigste Weg, ab { $year } { $without ->
    [yes] ohne die USA aufzubieten, was Europa und sie heute zusammen aufbieten
   *[no] aufzubieten, was Europa heute aufbietet, die amerikanischen Kräfte mitgerechnet
}, soweit die Hersteller es erlauben, kostet bis { $year_last } einen Barwert von { $cost }: { $range } über die Verläufe. Davon betreibt und bemannt { $order }, was schon bestellt ist. { $gaps ->
    [no] Nichts bleibt offen.
   *[yes] Im Jahr { $year } fehlt noch etwas bei { $short }, im Jahr { $year_last } bei { $closed ->
        [yes] keiner
       *[no] { $short_last }
    }.
}
view-bill-apart = Der Unterschied ist { $premium }: { $range } über die Verläufe, jeder für sich geplant.
view-bill-same = Ein Plan entscheidet über Bestellungen, Linien und Rekruten an Stelle einer Strategie. Für „{ $strategy }“ ist es der von „{ $same }“, denn was von beiden übrig bleibt, ist dasselbe; was eine Absicherung kauft, bevor es jemand weiß, steht unten bei der Absicherung.
view-bill-near = Für „{ $other }“ kostet er { $cost }: die beiden Pläne liegen zu nah, um sie getrennt zu zeichnen.
view-bill-alone = Täten es die Mitglieder der EU ohne das übrige Europa, würden sie { $alone } zahlen, und es fehlten { $gaps_alone } statt { $gaps }.
view-bill-nothing = { $strategy }: der Plan bestellt fast nichts über das schon Bestellte hinaus, { $paid }.
view-bill-money = { $enough ->
    [yes] { $strategy }: was die angekündigten Anteile am BIP für Aufwuchs lassen, genügt. Gemessen am eigenen Ziel ({ $bases }) braucht der Plan davon höchstens { $used }, im Jahr { $year }. Was dann fehlt, { $short } im Jahr { $year_by }, liegt an anderem als Geld.
   *[no] { $strategy }: was die angekündigten Anteile am BIP für Aufwuchs lassen, genügt nicht. Gemessen am eigenen Ziel ({ $bases }) braucht der Plan davon { $used } im Jahr { $year }, und es fehlt noch etwas im Jahr { $year_by }: { $short }.
}
view-bill-ruled = Am meisten hängt an der Regel, was hier gezahlt wird: { $who }, { $most } „{ $rule_most }“, { $least } „{ $rule_least }“.
view-bill-rules = Vermögen ist das BIP über der Hälfte des Durchschnitts je Kopf. Jeder das Seine heißt, dass ein Mitglied zahlt, was es hält; neue Linien zahlt dann, wer Geld übrig hat, sodass diese Rechnungen eine Aufteilung unter mehreren sind. Im Flughafenspiel zahlen jeden Abschnitt zu gleichen Teilen, die mindestens so viel brauchen. Alles im mittleren Verlauf.
view-bill-cost = Was kostet es, und wann?
view-bill-trade = Was kauft eine Summe, und was braucht es, um die Lücken zu schließen?
view-bill-bought = Was wird gekauft, was bleibt knapp, und was bindet?
view-bill-pays = Wer zahlt?
view-bill-insurance = Was kostet eine Absicherung gegen einen Ausstieg?
view-bill-ask = { $strategy }: das Mindeste kostet { $least } und lässt { $short } offen; das meiste, was die Hersteller zulassen, braucht { $most } und lässt { $open ->
    [yes] { $rest } offen
   *[no] nichts offen
}.
view-bill-set = Eine Summe oder eine Lücke zeigt, was das eine vom anderen kauft. Ein Bedarfsjahr ist eine Fähigkeit, der ein Jahr lang der ganze Bedarf fehlt, oder zwei, denen die Hälfte fehlt.
view-bill-buys = { $case ->
    [none] { $strategy }: { $budget } Mrd. EUR zahlen nicht das Mindeste, { $least }.
    [all] { $strategy }: { $budget } Mrd. EUR sind mehr, als Hersteller in Kräfte verwandeln können: { $most } lassen { $open ->
        [yes] { $rest } offen
       *[no] nichts offen
    }.
   *[some] { $strategy }: { $budget } Mrd. EUR lassen höchstens { $left } offen; im kleinsten Plan sind es { $short }.
}
view-bill-takes = { $case ->
    [never] { $strategy }: keine Summe lässt so wenig wie { $gap } Bedarfsjahre offen: das meiste, was die Hersteller zulassen, braucht { $most } und lässt { $rest }.
    [anyway] { $strategy }: schon der kleinste Plan, für { $least }, lässt nicht mehr als { $short } offen.
   *[some] { $strategy }: um höchstens { $gap } Bedarfsjahre offen zu lassen, braucht es höchstens { $cost }.
}
view-bill-bound = „Höchstens“, weil dies zwischen zwei gemachten Plänen abgelesen ist: beide lassen sich zum Teil ausführen. Der beste Plan für die Summe ist etwas besser; unten wird er gemacht.
view-bill-left = Bedarfsjahre, die für die Summe höchstens offen bleiben
view-bill-sum = was es höchstens braucht, um nicht mehr offen zu lassen
view-bill-stated = Summe, die der Leser setzt
view-bill-mark = eigene Summe
view-bill-levers = Was es bringt, eine Grenze zu verschieben; der Plan ist neu gemacht
view-column-lever = eins mehr
view-column-gap_years = Bedarf, der nicht mehr offen ist
view-column-gain = gespart, Fehlendes zu seinem Preis
view-column-spent = mehr ausgegeben
view-formula-mixed = gemischt aus den beiden nächsten Plänen der Kurve: beide lassen sich zum Teil ausführen, sodass kein besserer Plan mehr kostet oder mehr offen lässt
view-no-plans = Zu diesen Zahlen gibt es keine Pläne: { $why }
control-budget = eine Summe, Barwert
control-left = Bedarfsjahre, die offen bleiben
said-budget = { $value } Mrd. EUR
said-left = { $value }
control-slot = welche der beiden geplant wird
control-by = der Bedarf gilt ab
control-payers = wer zahlt
control-shortage_price = was eine fehlende Einheit im Jahr zählt
control-new_lines = neue Fertigungslinien im Jahr, Teil der heutigen Fertigung
control-largest_share = größter Anteil eines Mitglieds an den Käufen einer Art
control-joint_debt = gemeinsam geliehen
control-debt_rate = realer Zins gemeinsamer Schulden
control-whole = teure Einheiten
control-odds = Wahrscheinlichkeit eines Ausstiegs, für die abgesichert wird
option-slot-a = die erste Strategie
option-slot-b = die zweite Strategie
option-payers-announced = nach dem Aufwuchsgeld, das jeder angekündigt hat
option-payers-gdp = nach dem BIP
option-payers-ability = nach dem BIP über der Hälfte des Durchschnitts je Kopf
option-payers-own = jeder für das, was er hält
option-payers-shapley = nach dem Flughafenspiel: jeden Abschnitt zahlen die, die ihn brauchen
option-whole-no = in Bruchteilen
option-whole-yes = ganz
said-by = { $value }
said-shortage_price = { $value } × ihr Preis
said-new_lines = { $value } %
said-largest_share = { $value } %
said-joint_debt = { $value } %
said-debt_rate = { $value } %
said-odds = { $value } %
help-by = Die mitgelieferten Pläne schließen die Lücken ab der Mitte des Jahrzehnts. Ein anderes Jahr braucht einen eigenen Plan, siehe unten.
help-budget = Was diese Summe kauft, wird an der Kurve abgelesen; den genauen Plan gibt es unten.
help-left = Wie viel offen bleiben darf: was das kostet, wird an der Kurve abgelesen.
help-shortage_price = Ein Werturteil, das niemand messen kann: wie viel ein Jahr ohne eine Einheit zählt.
help-odds = Niemand kennt sie, und nichts hier nennt sie: was die Absicherung wert ist, hängt daran.
group-eu-raises-budget = Wer zahlt?
group-us-stays-engaged = Wie wahrscheinlich ist ein Ausstieg?
view-offer-plan = Der Plan wie gefragt: { $strategy }
view-offer-plan-about = Kosten, Käufe, Rechnungen, was offen bleibt und was begrenzt, neben dem mitgelieferten Plan.
view-offer-front = Kosten gegen das, was offen bleibt, für beide Strategien wie gefragt
view-offer-front-about = Plan für Plan, vom Geringsten bis zu allem, was Hersteller schaffen, neben den mitgelieferten Kurven.
view-offer-payers = Wer nach welcher Regel zahlt: { $strategy }
view-offer-payers-about = Die Tabelle darüber, mit allem, wie es hier gefragt ist.
view-offer-hedge = Absicherung gegen einen Ausstieg bei der oben gesetzten Wahrscheinlichkeit: { $strategy }
view-offer-hedge-about = Was zu kaufen ist, bevor es jemand weiß, was es kostet, wenn die USA bleiben, und was es spart, wenn nicht. Es dauert Minuten; wer abbricht, behält das Beste bis dahin.
view-bill-other = Die Bilder zeigen die Pläne beider Strategien, wie sie mitgeliefert sind. Was anders gefragt ist ({ $changed }), braucht einen eigenen Plan: er wird unter dem Bild der Kosten gemacht, und zwar für „{ $strategy }“; die andere steht unter „Welche Strategien?“ zur Wahl.
group-balance-of-both = Was kauft Geld?
required-replace_us-iiss = heutiger Stand mit den US-Kräften, die das IISS Europa zuordnet
required-replace_us-bruegel-kiel = heutiger Stand mit den US-Kräften, die Bruegel und das Kieler Institut zählen
required-nato_targets = Ziele der NATO von Den Haag, US-Kräfte { $scope }
required-adversary_paced = heutiger Stand, bewegt mit der Stärke der russischen Kräfte, US-Kräfte { $scope }
view-missing-context = { $strategy }, Bedarf: { $required }, { $comparison }; { $futures } Verläufe, Lauf { $run }
view-missing-text = Der Bedarf ist für alle derselbe: was das ganze Bündnis, oder Europa an seiner Stelle, aufbieten müsste. Jeder Rahmen wird an ihm gemessen mit dem, was seine Mitglieder innerhalb der Vorwarnzeit nutzen können. Eine Zeile zu wählen zeigt ihre Fähigkeit über die Jahre.
view-missing-headline = { $none ->
    [yes] { $year }, { $view }: in fast allen Verläufen fehlt nirgends etwas
   *[no] { $year }, { $view }: fast sicher fehlt etwas bei { $short }{ $same ->
        [yes] {" "}mit beiden Strategien
       *[no] {" "}({ $a }) oder { $other } ({ $b })
    }; am weitesten vom Bedarf: { $what }, { $worst }
}
view-missing-frameworks = { $year } deckt die NATO den Bedarf mit den USA bei { $full } von { $count }, ohne sie bei { $withdrawn }, und die EU allein { $none ->
    [yes] bei keiner
   *[no] bei { $eu }
}
view-missing-subtitle = Anteil des Bedarfs, der innerhalb der Vorwarnzeit gedeckt ist, { $year }, in Prozent, Median von { $futures } Verläufen: { $required }. Die Zahl gilt für eine Strategie ({ $a }); wo die andere ({ $b }) um { $apart } Punkte oder mehr abweicht und etwas fehlt, ist das Feld geteilt, und die andere steht rechts
view-missing-note = Ein hohles Zeichen: Die Studie hinter dem Bedarf nennt diese Fähigkeit nicht, eine Annahme steht an ihrer Stelle. Fast sicher: in neunzehn von zwanzig Verläufen oder mehr. Kein Verlauf gilt als wahrscheinlich, und die meisten Eingaben sind Annahmen mit einer Spanne. Nur konventionelle Kräfte.
view-missing-units = In Einheiten, { $view }, { $year }: der mittlere Verlauf, in dem jede Eingabe bei ihrem eigenen Wert steht
view-column-needed = Bedarf
view-column-usable = nutzbar, { $strategy }
view-column-lacking = es fehlen, { $strategy }
view-missing-over-years = Im Lauf der Jahre: { $what }
view-missing-path = { $year_first } sind { $now } des Bedarfs gedeckt, { $year } { $same ->
    [yes] { $then } mit beiden Strategien
   *[no] { $then } ({ $a }) oder { $other } ({ $b })
}: { $what }, { $view }
view-missing-path-subtitle = Anteil des Bedarfs, der innerhalb der Vorwarnzeit gedeckt ist, { $year_first } bis { $year }, in Prozent, { $most } steht für so viel und mehr; { $required }. Mediane, schattiert: die Hälfte und neun Zehntel von { $futures } Verläufen; alle Jahre sind Projektionen
view-missing-whole = der ganze Bedarf
view-missing-central = In Einheiten ({ $what }; { $view }): Steht jede Eingabe bei ihrem eigenen Wert, werden { $year } gebraucht: { $needed }; nutzbar sind { $usable } ({ $a }) oder { $other } ({ $b }). Das ist ein Verlauf von vielen; der Median aller liegt bei { $met } des Bedarfs ({ $a }).
view-missing-closing = Bis { $year }, { $view }: Die Lücke schließt sich in mindestens der Hälfte der Verläufe bei { $first }{ $same ->
    [yes] {" "}von { $count } mit beiden Strategien
   *[no] {" "}({ $a }) oder { $other } ({ $b }) von { $count }
}
view-missing-closing-subtitle = Jahr, ab dem die Lücke geschlossen bleibt; { $required }. Median, Balken: die Hälfte und neun Zehntel von { $futures } Verläufen
view-missing-closing-text = Eine Lücke, die sich schließt und wieder öffnet, gilt als offen. Die Fertigungslinien ersetzen zuerst, was ausscheidet; nur was sie darüber hinaus bauen, schließt eine Lücke.
view-missing-closing-caption = Wann sich die Lücken schließen, { $view }
view-missing-then = { $year }, { $strategy }
view-missing-reliance = { $when ->
    [now] Im Jahr { $year_first } stellen die USA mehr als die Hälfte dessen, was die NATO nutzen kann, bei { $now }
   *[later] Die USA stellen mehr als die Hälfte dessen, was die NATO nutzen kann, bei { $now } im Jahr { $year_first }, und { $year } bei { $first }{ $same ->
        [yes] {" "}mit beiden Strategien
       *[no] {" "}({ $a }) oder { $other } ({ $b })
    }
}
view-missing-unknown = Was in keiner Zahl steht
view-missing-unknown-text = Es fehlt bekanntermaßen, hat hier aber keinen Preis; jedes der drei würde Autonomie teurer machen:
unpriced-command_and_control = Führung: Hauptquartiere und Netze, die große Einsätze ohne amerikanische leiten können.
unpriced-space_isr = Aufklärung aus dem Weltraum: Satelliten, die sehen und hören.
unpriced-suppression_of_air_defences = Niederhalten der Luftverteidigung: Flugzeuge und Waffen, die gegnerischen Luftraum öffnen.
view-missing-filled = Von der Studie hinter dem Bedarf nicht genannt und durch Annahmen ergänzt: { $list }.
view-missing-ours = Die Strategien sind unsere Konstruktion, angeregt durch Aussagen der Debatte; sie sind niemandes Plan.
view-missing-silent = Wille, Recht und Zusammenhalt, hybride und nukleare Bedrohungen sind nicht im Modell. Was ein Rahmen aufbieten könnte, ist nicht, was er schicken würde.
view-lever = { $slot }: { $lever }
view-offer-ensemble = Dieselbe Studie über { $futures } Verläufe
view-offer-ensemble-about = Das Bild oben beruht auf { $fewer } Verläufen, auf die ein bewegter Regler warten kann. Mit viel mehr Verläufen wird jede Messgröße beider Strategien genauer.
view-cite = Symmachia { $version }, „{ $title }“, Daten { $data }{ $run ->
    [none] {""}
   *[other] , Lauf { $run }
}, { $address }
view-left-out = Aus der Adresse weggelassen: { $what }{ $fix ->
    [none] {""}
   *[other] {" "}({ $fix })
}.
view-other-data = Die Adresse entstand auf Daten { $was }; diese Zahlen beruhen auf Daten { $now } und können abweichen.

## The app: its controls

group-washington-reliable = Wie verlässlich sind die USA?
group-no-military-autonomy = Welche Strategien?
group-europe-must-spend-more = Wie viel gibt Europa aus?
group-cohesive-strategy = Kauft es gemeinsam?
group-evolving-threats = Wie gefährlich ist die Welt?
group-cooperation-essential = Wer kommt, und wann?
group-critical-juncture = Wie wird gekämpft, und was geht verloren?
help-window = Ein Fenster ist eine Zeit, in der ein Angreifer auf Gewinn hoffen könnte. Wie oft eines aufgeht, weiß niemand; einmal in dreißig Jahren ist unser Ausgangswert, nicht unsere Erwartung.
help-stated = Was das Modell nicht bepreisen kann: Leben und Land. Ein eigener Wert je Eroberung.
help-premium = Europa hat ohnehin zugesagt, mehr auszugeben. Nur was eine Strategie darüber hinaus kostet, oder alles.
help-preset = Drei Fassungen einer Studie zu vergangenen Kriegen und eine Studie zu diesem Fall.
help-comparison = Bei gleichem Geld unterscheiden sich die Strategien in dem, was sie kaufen; bei gleicher Bedarfsdeckung erreichen beide dasselbe und unterscheiden sich in den Kosten.
help-commitment = Ob Anstrengung die USA bindet oder freistellt und ob Autonomie sie wegstößt, ist umstritten. Reagiert die Verlässlichkeit, werden beide Vorzeichen durchgespielt.
help-scope = Wie viele amerikanische Kräfte hinter Europa stehen, nach der Studie, die sie gezählt hat.
help-campaign = Konkurrierende Modelle der Kämpfe. Keines ist eine Prognose.
help-low = Was über die Verlässlichkeit als sicher gilt. Der ganze Bereich heißt, dass nichts bekannt ist.
group-europe-relies-on-us = Was wird woran gemessen?
control-a = Strategie A
control-b = Strategie B
control-comparison = verglichen bei
control-premium = Mehrkosten der zweiten
control-preset = in einem Krieg verlorene Wirtschaftsleistung
control-stated = Wert für Leben und Land
control-window = ein Angriffsfenster öffnet sich
control-low = Verlässlichkeit mindestens
control-high = Verlässlichkeit höchstens
control-contingency = Angriff auf
control-scope = gemeinte amerikanische Kräfte
control-campaign = Feldzugsmodell
control-values = was jede Seite einsetzt
control-commitment = Verlässlichkeit
control-defenders = wer verteidigt
control-compared = verglichen bei
control-counted = US-Kräfte hinter dem Bedarf
control-year = Jahr
control-framework = Rahmen
control-basis = Bedarf
control-capability = Fähigkeit
control-h-us_contribution-reduced = was ein verringerter US-Beitrag noch enthält
said-stated = { $none ->
    [yes] keiner
   *[no] { $value } Mrd. EUR
}
said-window = einmal in { $value } Jahren
said-low = { $value } Prozent
said-high = { $value } Prozent
said-year = { $value }
help-compared = Gleiches Geld: Jede gibt aus, was zugesagt ist, und sie unterscheiden sich darin, was gekauft wird. Gleiche Bedarfsdeckung: Jede plant für denselben Bedarf, und sie unterscheiden sich in den Kosten.
help-basis = Woran die Kräfte gemessen werden. Die Listen der Studien zählen, womit die USA zu ersetzen wären; die Ziele der NATO sind der Bedarf aller Verbündeten.
help-framework = Wessen Kräfte zählen. Kanada gehört zur NATO, aber nicht zur europäischen NATO; Großbritannien, Norwegen und die Türkei gehören dazu.
help-h-readiness = Für jede Fähigkeit gleich festgehalten; sonst hat jede ihre eigene Spanne.
help-h-ramp = Für jede Fähigkeit gleich festgehalten; sonst hat jede ihre eigene Spanne.
help-h-lead_years = Für jede Fähigkeit gleich festgehalten; sonst hat jede ihre eigene Spanne. Früher Bestelltes kommt im heutigen Takt, bis die erste neue Bestellung eintrifft: je länger die Zeit, desto voller die Auftragsbücher und desto früher schließen sich Lücken, für die sie reichen.
help-h-participation = Für jeden Rahmen gleich festgehalten; sonst hat jeder seine eigene Spanne.
option-comparison-equal_money = gleiches Geld
option-comparison-equal_adequacy = gleiche Bedarfsdeckung
option-premium-net = über das ohnehin Zugesagte hinaus
option-premium-gross = in voller Höhe
option-preset-published = wie zuletzt veröffentlicht
option-preset-revised = wie überarbeitet
option-preset-first = wie zuerst veröffentlicht
option-preset-event = eine Studie zu diesem Fall
option-contingency-baltic = baltische Staaten
option-contingency-finland_north = Nordfinnland
option-scope-iiss = wie das IISS zählt
option-scope-bruegel-kiel = wie Bruegel und Kiel zählen
option-scope-third = nach einer dritten Zählung
option-campaign-adm = Abnutzung, stufenweise
option-campaign-adm_smooth = Abnutzung, gleitend
option-campaign-adm_salvo = Abnutzung mit Flugkörpern
option-campaign-eto = Bilanz von Schlachten, erster Satz
option-campaign-cadb = Bilanz von Schlachten, zweiter Satz
option-values-uniform = gleichmäßig verteilt
option-values-exponential = meist niedrig
option-commitment-exogenous = fest, was Europa auch tut
option-commitment-endogenous = reagiert auf Europas Handeln
option-defenders-alliance = alle Verbündeten
option-defenders-plan = die des Plans
option-basis-replace_us-iiss = die USA ersetzen, nach IISS
option-basis-replace_us-bruegel-kiel = die USA ersetzen, nach Bruegel und Kiel
option-basis-nato_targets = Ziele der NATO
option-basis-adversary_paced = im Takt der russischen Kräfte
lever-pledge = zugesagter Anteil am BIP
lever-joint = gemeinsam gekauft
lever-imports = Einfuhren, verglichen mit heute
band-window-first = oft
band-window-second = in einer Generation
band-window-third = in einem Leben
band-window-fourth = fast nie
band-h-warning_days-first = aus einer Übung heraus
band-h-warning_days-second = Wochen
band-h-warning_days-third = Monate
band-h-decision_days-first = sofort
band-h-decision_days-second = in zwei Wochen
band-h-decision_days-third = spät
band-h-red_committed-first = ein Vorstoß
band-h-red_committed-second = eine Front
band-h-red_committed-third = ein Krieg
band-h-leader_days-first = Bestände vor Ort
band-h-leader_days-second = über See
band-h-leader_days-third = nach der Mobilmachung
band-h-brigade_quality-first = weniger wert
band-h-brigade_quality-second = gleich
band-h-brigade_quality-third = mehr wert
band-h-joint_factor-first = billiger
band-h-joint_factor-second = gleich
band-h-joint_factor-third = teurer
band-h-us_contribution-reduced-first = symbolisch
band-h-us_contribution-reduced-second = die Hälfte
band-h-us_contribution-reduced-third = das meiste
band-h-readiness-first = ausgehöhlt
band-h-readiness-second = wie heute
band-h-readiness-third = bereit
band-h-ramp-first = langsam
band-h-ramp-second = stetig
band-h-ramp-third = wie im Krieg
band-h-lead_years-first = schnell
band-h-lead_years-second = üblich
band-h-lead_years-third = langsam
band-pledge-first = heutige Untergrenze
band-pledge-second = auf dem Weg zur Zusage
band-pledge-third = über die Zusage hinaus

## The app: the debate

view-debate = Wer was gesagt hat, und was davon zutrifft
view-claims-one-by-one = Eine nach der anderen
view-verdicts-title = Die größte Gruppe: { $part }
view-verdicts-series = Behauptungen
view-verdicts-subtitle = Behauptungen dieser Auswahl nach dem Urteil, das die heutigen Tabellen für das jeweilige Jahr ergeben, über alle Lesarten
view-verdicts-source = Urteile: Symmachias Katalog der Behauptungen. Daten { $data }.
view-claims-none = Keine Behauptung entspricht dieser Auswahl
view-claims-title = Von { $figure } { $count ->
    [one] Behauptung
   *[other] Behauptungen
}: { $parts }
view-claims-and = { $first }, { $second }
view-claims-holds = { $count ->
    [one] { $figure } trifft zu
   *[other] { $figure } treffen zu
}
view-claims-holds-under = { $count ->
    [one] { $figure } trifft in manchen Lesarten zu
   *[other] { $figure } treffen in manchen Lesarten zu
}
view-claims-depends-on-c = { $count ->
    [one] { $figure } hängt davon ab, wie verlässlich die USA sind
   *[other] { $figure } hängen davon ab, wie verlässlich die USA sind
}
view-claims-fails = { $count ->
    [one] { $figure } trifft nicht zu
   *[other] { $figure } treffen nicht zu
}
view-claims-not-computable = { $count ->
    [one] { $figure } lässt sich nicht berechnen
   *[other] { $figure } lassen sich nicht berechnen
}
view-claims-count = Behauptungen, { $verdict ->
    [holds] die zutreffen
    [holds-under] die in manchen Lesarten zutreffen
    [depends-on-c] die davon abhängen, wie verlässlich die USA sind
    [fails] die nicht zutreffen
    [not-computable] die sich nicht berechnen lassen
   *[all] alle dieser Auswahl
}
view-formula-claims = ausgewählte Behauptungen nach dem Urteil, das die heutigen Tabellen für das Jahr ergeben, in dem sie fielen
view-statements-title = { $count ->
    [one] Eine Aussage
   *[other] { $count } Aussagen
} in der Reihenfolge des Textes, { $article ->
    [0] keine in der Stimme des Artikels selbst
    [one] eine davon in der Stimme des Artikels selbst
   *[other] { $article } davon in der Stimme des Artikels selbst
}
view-statements-none = Keine Aussage entspricht dieser Auswahl
view-statements-text = Was gesagt wurde, steht in unseren Worten; der Text selbst gehört seinem Verlag. Was der Artikel selbst anmerkt, zählt im Netz als niemandes Aussage. Das Urteil folgt den heutigen Tabellen für das Jahr, in dem es gesagt wurde.
view-statements-caption = { $documents }: Aussagen in ihrer Reihenfolge
view-column-who = wer
view-column-words = was, in unseren Worten
view-column-codes = dafür und dagegen
view-column-verdict = was zutrifft
view-statement-who = { $name }{ $home ->
    [none] {""}
   *[other] {" "}({ $home })
}{ $via ->
    [none] {""}
   *[other] , gegenüber: { $via }
}{ $voice ->
    [article] ; in der Stimme des Artikels
    [unclear] ; in wessen Stimme, ist unklar
   *[speaker] {""}
}
view-statement-code = { $stance ->
    [for] dafür
    [against] dagegen
   *[neither] weder dafür noch dagegen
}: { $concept }
view-statement-verdict = { $denies ->
    [yes] Bestritten:{" "}
   *[no] {""}
}{ $claim } { $outcome ->
    [holds] Trifft zu.
    [holds-under] Trifft in manchen Lesarten zu.
    [depends-on-c] Hängt davon ab, wie verlässlich die USA sind.
    [fails] Trifft nicht zu.
   *[not-computable] Lässt sich nicht berechnen.
}
view-verbatim = { $text }
view-network-empty = Noch ist niemandes Haltung kodiert
view-network-together = Kein Konzept trennt die Sprechenden
view-network-disputed = Am stärksten trennt „{ $concept }“: { $favour } dafür, { $against } dagegen
view-network-two = Für ein Bild, wer mit wem übereinstimmt, braucht es { $least }, die vom Selben sprechen; was da ist, steht in den Tabellen darunter.
view-network-who = { $by ->
    [organisation] Organisation
   *[speaker] Person
}
view-network-what = Konzept
view-network-pair = zwei, die vom Selben sprechen
view-network-index = Index
view-network-subtitle = Wer ist wofür und wogegen: kodierte Aussagen von { $by ->
    [organisation] Organisationen
   *[speaker] Personen
}, dieselbe einmal je Dokument gezählt; je dicker eine Linie, desto öfter
view-agreement-subtitle = Wer stimmt mit wem überein: worüber je zwei { $by ->
    [organisation] Organisationen
   *[speaker] Personen
} beide sprechen, Übereinstimmungen weniger Gegensätze; wer übereinstimmt, liegt nah beieinander
view-network-note = Nur Aussagen, für die ein Mensch einsteht, und nur in der Stimme der Sprechenden selbst. Wie oft jemand zitiert wird, liegt auch an der Presse.
view-network-source = Kodiert: { $title }. { $count ->
    [one] Text
   *[other] Texte
}: { $documents }.
view-network-caption = Haltungen: wie oft jeweils dafür, dagegen oder keins von beiden
view-agreement-caption = Paare: wie oft zwei übereinstimmen und sich unterscheiden in dem, wovon beide sprechen
view-network-statement = { $id }: { $words }
view-network-dated = { $document }{ $date ->
    [none] {""}
   *[other] , { $date }
}
view-stance-for = dafür
view-stance-against = dagegen
view-stance-neutral = keins von beiden
view-balance-agree = stimmen überein
view-balance-differ = unterscheiden sich
view-balance-even = das eine so oft wie das andere
view-pair = { $first } und { $second }
view-index-withheld = keiner: weniger als { $least } Aussagen
view-polarisation = Die Debatte kommt dem Muster zweier Lager auf { $value } nahe, bei { $statements } kodierten Haltungen; zufällig verteilt ergeben dieselben Haltungen { $chance }. Die Lager: { $first } und auf der anderen Seite { $second }.
view-polarisation-bound = Bei so vielen Akteuren wurde nicht jede Teilung geprüft; keine übersteigt { $bound }.
view-name-position = { $who } zu: { $concept }, { $stance }
view-name-actors = Akteure, die es öfter sagen als das Gegenteil
view-name-polarisation = Polarisierung
view-name-pair-congruence = Übereinstimmungen von { $first } und { $second }
view-name-pair-conflict = Gegensätze von { $first } und { $second }
view-name-pair-balance = Übereinstimmungen von { $first } und { $second } weniger ihre Gegensätze
view-name-pair-index = Übereinstimmungen weniger Gegensätze von { $first } und { $second }, je Aussage der beiden
view-formula-position = kodierte Aussagen mit dieser Haltung, jede einmal je Dokument gezählt
view-formula-actors = Zahl der Akteure mit mehr Aussagen auf dieser Seite als auf der anderen
view-formula-polarisation = eins weniger der Abstand vom Muster zweier Lager, über jede Teilung oder die beste gefundene
view-formula-pair-congruence = Σ Aussagen des einen × Aussagen des anderen mit derselben Haltung, über alles, wovon beide sprechen; eine Haltung gegen keine zählt halb
view-formula-pair-conflict = Σ Aussagen des einen × Aussagen des anderen mit der entgegengesetzten Haltung, über alles, wovon beide sprechen; eine Haltung gegen keine zählt halb
view-formula-pair-balance = Übereinstimmungen − Gegensätze, ohne Vorzeichen
view-formula-pair-index = (Übereinstimmungen − Gegensätze) ÷ mittlere Zahl der Aussagen der beiden
view-coding-nothing = Keine Aussage gefunden. Die Regeln lesen Englisch; was gesagt wurde, lässt sich von Hand markieren.
view-coding-more = { $count ->
    [one] Ein weiterer Vorschlag ist
   *[other] { $count } weitere Vorschläge sind
} weggelassen: Eine Seite fasst { $most }.
view-own-text = Jede Behauptung, die eine bestätigte Aussage aufstellt oder bestreitet, mit jeder Lesart, die wir ihr geben können: nach den Tabellen der NATO ihrer Zeit, nach den heutigen für dasselbe Jahr und für das jüngste Jahr.
view-coding-somebody = Jemand
control-speaker = wer
control-verdict = Urteil
control-topic = Thema
control-network = Netz
control-actors = Akteure sind
option-speaker-any = alle
option-speaker-rutte = Mark Rutte
option-speaker-weber = Manfred Weber
option-speaker-leaders = Regierende in Europa
option-speaker-article = Der Artikel
option-speaker-jens-stoltenberg = Jens Stoltenberg
option-verdict-any = jedes
option-verdict-holds = trifft zu
option-verdict-holds-under = trifft in manchen Lesarten zu
option-verdict-depends-on-c = hängt von den USA ab
option-verdict-fails = trifft nicht zu
option-verdict-not-computable = lässt sich nicht berechnen
option-verdict-unchecked = keine Behauptung prüft es
option-topic-any = jedes
option-topic-autonomy = Militärische Autonomie
option-topic-us-reliable = Die USA sind verlässlich
option-topic-european-effort = Mehr europäische Anstrengung
option-topic-within-nato = Innerhalb der NATO
option-topic-european-force = Eine europäische Truppe
option-topic-joint-strategy = Eine gemeinsame Strategie
option-topic-growing-threat = Eine wachsende Bedrohung
option-topic-turning-point = Ein Wendepunkt
option-network-positions = wer ist wofür
option-network-agreement = wer stimmt mit wem überein
option-actors-speaker = Personen
option-actors-organisation = Organisationen
group-claims = Welche Behauptungen?
group-network = Welches Netz?

## The app: coding an article

app-debate-own = Ein eigener Artikel?
app-debate-invitation = Sehen, wer darin was sagt, ihn kodieren und seine Behauptungen prüfen.
app-debate-begin = Beginnen
app-debate-go-on = Weiter kodieren
app-debate-so-far = { $done } von { $count } Aussagen entschieden
app-debate-holds = Was davon zutrifft
app-debate-hide = Ausblenden, was zutrifft
app-debate-download = Herunterladen
app-debate-forget = Vergessen
app-debate-full = Das ist mehr, als der Browser für eine Seite behält: Die Datei ist herunterzuladen, bevor die Seite geschlossen wird.
app-debate-network = Netz
app-debate-actors = Akteure
app-debate-positions = wer ist wofür
app-debate-agreement = wer stimmt mit wem überein
app-debate-people = Personen
app-debate-organisations = Organisationen
app-debate-text = Der Artikel als Text
app-debate-large = Der Text hat mehr als { $most } kB. Es genügt der Teil, auf den es ankommt.
app-debate-codebook = Mit den Konzepten der mitgelieferten Debatte beginnen
app-debate-quoted = Die zitierten Worte in der Datei behalten (nur wo das erlaubt ist)
app-debate-read = Lesen
app-debate-file = oder eine Datei: ein Artikel oder eine schon kodierte Debatte
app-debate-private = Der Server liest den Text, antwortet und vergisst ihn. Was kodiert wird, bleibt in diesem Tab, bis er geschlossen oder es vergessen wird; eine Kopie gibt es nur in der Datei, die hier heruntergeladen wird.
app-debate-the-text = Der Artikel
app-debate-about = Über den Text
app-debate-undated = ohne Datum: Keine Behauptung lässt sich beurteilen
app-debate-title = Titel
app-debate-publisher = Verlag
app-debate-published = Erschienen
app-debate-address = Adresse
app-debate-coder = Kodiert von
app-debate-select = Worte im Text markieren, um eine Aussage hinzuzufügen, die die Regeln nicht gefunden haben.
app-debate-mark = Aussage hinzufügen
app-debate-which-words = Die Worte, wie sie im Text stehen
app-debate-not-there = Diese Worte stehen nicht im Text.
app-debate-no-text = Die Datei enthält den Artikel nicht. Mit seinem Text, hier eingefügt, erscheinen die Aussagen darin.
app-debate-lay = Im Text finden
app-debate-cancel = Abbrechen
app-debate-keep = Behalten
app-debate-statement = Aussage { $place } von { $count }
app-debate-waiting = { $count } offen
app-debate-suggested = vorgeschlagen
app-debate-confirmed = bestätigt
app-debate-edited = bearbeitet
app-debate-rejected = verworfen
app-debate-direct = zitiert
app-debate-indirect = berichtet
app-debate-mixed = teils zitiert
app-debate-tier = Stufe { $tier }
app-debate-tiers = Stufe A: ein Zitat, dessen Urheber genannt ist. Stufe B: ein Zitat, oder indirekte Rede mit klarer Quelle. Stufe C: der Rest. Nur Stufe A ist von Anfang an angekreuzt.
app-debate-voice = In wessen Stimme
app-debate-voice-speaker = in der Stimme der sprechenden Person
app-debate-voice-article = in der Stimme des Artikels
app-debate-voice-unclear = Stimme unklar
app-debate-in-words = Was gesagt wurde, in eigenen Worten
app-debate-speaker = Wer es gesagt hat
app-debate-said = Wann, falls an einem anderen Tag
app-debate-concept = Konzept
app-debate-new = ein neues Konzept …
app-debate-new-name = Sein Name
app-debate-definition = Was jemand sagt, der dafür ist
app-debate-uncode = Wegnehmen: { $what }
app-debate-claims = Behauptungen, die sie aufstellen kann: einmal stellt sie auf, zweimal bestreitet sie
app-debate-makes = stellt diese Behauptung auf
app-debate-denies = bestreitet diese Behauptung
app-debate-other-claim = Eine andere Behauptung
app-debate-nothing-yet = Noch gibt es keine Aussage. Worte im Text markieren und eine hinzufügen.
app-debate-queue = Aussagen
app-debate-concepts = Konzepte
app-debate-keys = Tasten
app-debate-ticked = Angekreuzt: Stufe A und was hier angekreuzt wird
app-debate-tick = Ankreuzen: { $what }
app-debate-confirm = { $count } bestätigen
app-debate-coded = Kodierungen: { $codes }, Behauptungen: { $claims }
app-debate-no-concepts = Noch kein Konzept: oben „ein neues Konzept“ wählen.
app-debate-key-accept = Annehmen
app-debate-key-reject = Verwerfen
app-debate-key-edit = Bearbeiten
app-debate-key-next = Nächste
app-debate-key-previous = Vorige
app-debate-key-concept = Konzept wählen
app-debate-key-for = Dafür
app-debate-key-neither = Keins von beiden
app-debate-key-against = Dagegen
app-debate-key-claim = Behauptung: aufgestellt, bestritten, keins
app-debate-key-voice = Andere Stimme
app-debate-key-mark = Aussage hinzufügen
app-debate-key-confirm = Angekreuztes bestätigen
app-debate-key-undo = Rückgängig
## The app: a force for Ukraine

view-force-headline = { $size } in der Ukraine: { $who } könnten sie { view-force-span } lang in { $chance } der Verläufe halten, { view-force-led }
view-force-span = { $length ->
    [one] ein Jahr
   *[other] { $length } Jahre
}
view-force-led = { $us ->
    [with] mit amerikanischen Unterstützungskräften
   *[without] ohne amerikanische Unterstützungskräfte
}
view-offer-force = Dasselbe über { $futures } Verläufe
view-offer-force-about = Das Bild oben beruht auf { $fewer } Verläufen. Mehr davon verengen keine Spanne, die eine Annahme ist; sie festigen nur ihre Enden.
view-force-nobody = { $size } in der Ukraine: { $who } könnten dort niemanden halten, { $us ->
    [with] auch mit amerikanischen Unterstützungskräften
   *[without] ohne amerikanische Unterstützungskräfte
}
view-force-group = { $coalition ->
    [us] { $who ->
        [all] die USA, wenn sie Soldaten schickten,
       *[other] die USA, die keine schicken wollen,
    }
   *[other] { $who ->
        [said] die Willigen
        [open] die Willigen und die Unentschiedenen, die kommen,
       *[all] alle, was auch gesagt wurde,
    }
}
view-force-row-said = wer Soldaten zugesagt hat
view-force-row-open = … mit den Unentschiedenen, die kommen
view-force-row-all = alle, was auch gesagt wurde
view-force-row-alone = die USA allein
view-force-way-said-without = wer Soldaten zugesagt hat
view-force-way-said-with = … mit US-Unterstützungskräften
view-force-way-open-without = mit den Unentschiedenen, die kommen
view-force-way-open-with = … und US-Unterstützungskräften
view-force-way-all-without = alle, was auch gesagt wurde
view-force-way-all-with = … von US-Kräften unterstützt
view-force-us-alone = USA, Europa zugeordnete Kräfte
view-force-link-without = ohne amerikanische Unterstützungskräfte
view-force-link-with = mit amerikanischen Unterstützungskräften
view-force-link-rotation = die Truppensteller
view-force-asked = verlangt: { $size }
view-force-size = { $size } ({ $by })
view-force-by-monitoring = CSIS
view-force-by-symbolic = IISS
view-force-by-multinational_corps = CSIS
view-force-by-declared = Presse
view-force-by-division = IISS
view-force-by-asked = Presse
view-force-by-corps = IISS
view-force-by-defence_in_depth = CSIS
view-force-by-demanded = Presse
view-force-sizes-heading = Wie groß kann eine Truppe sein, die bleibt?
view-force-keeps = Wer schicken könnte: { $whose }. Davon könnten { $who } ab { $year } für { view-force-span } { $most } halten, im Median von { $futures } Verläufen{ $range ->
    [none] {""}
   *[other] , und { $range } in neun Zehnteln davon
}, { view-force-led }. Gezählt sind Soldaten in der Ukraine, mit Unterstützung; jeder braucht andere in Erholung, Ausbildung und auf dem Weg. Willig ist, wer Soldaten zugesagt hat.
view-force-alone = Die USA allein könnten mit ihren Europa zugeordneten Kräften { $alone } halten{ $range ->
    [none] {""}
   *[other] {" "}({ $range })
}, wenn sie sie schickten. Washington sagt, dass es keine schickt.
view-force-sizes = { $count } der { $all } Größen in der Debatte { $count ->
    [one] liegt
   *[other] liegen
} bei höchstens { $most }: Mehr lässt sich im Median nicht halten
view-force-sizes-subtitle = Soldaten in der Ukraine, mit Unterstützung, ab { $year } für { view-force-span } gehalten: Median von { $futures } Verläufen, mit der Spanne von neun Zehnteln davon
view-force-sizes-note = Wer schicken könnte: { $whose }. Eine Zeile der Debatte setzt die verlangte Größe. Die Größen sind veröffentlicht; manche sind Mitten von Spannen. Wofür jede dient, sagt ihr Urheber.
view-force-chances = In wie vielen Verläufen jede Größe { view-force-span } lang zu halten ist, { view-force-led }
view-force-senders-heading = Wer schickt was?
view-force-stances = Gefragt sind: { $whose }. Davon haben zuletzt { $sends } Soldaten zugesagt, { $undecided } sind unentschieden, { $neighbouring } bleiben auf benachbartem Gebiet, { $none } schicken keine, und von { $silent } ist nichts bekannt. Fast alle warten auf einen Waffenstillstand, ein Mandat und eine Abstimmung.
view-force-rule = Die Truppe wird { $rule ->
    [gdp] nach BIP
    [population] nach Einwohnern
    [least_cost] von den billigsten Soldaten an
   *[capacity] nach dem, was jeder dort halten kann,
} verteilt; niemand schickt mehr, als er halten kann{ $who ->
    [all] {""}
   *[other] , oder als für ihn genannt wurde
}{ $who ->
    [open] . Ein Unentschiedener zählt nach der Wahrscheinlichkeit, dass er kommt.
   *[other] .
}
view-force-senders = Am meisten würde schicken: { $who_most }, { $most }; { $none } der gefragten Staaten schicken niemanden
view-force-senders-subtitle = { $kept } Soldaten in der Ukraine ab { $year } für { view-force-span }, verteilt { $rule ->
    [gdp] nach BIP
    [population] nach Einwohnern
    [least_cost] von den billigsten Soldaten an
   *[capacity] nach dem, was jeder dort halten kann
}; mittlerer Fall
view-force-senders-note = Ein Balken führt auf die Seite seines Staates. Brigaden sind auf dem Papier gezählt, und überall gilt derselbe Anteil davon als verlegbar.
view-force-map = { $there } in der Ukraine binden { $held } der Truppensteller: im Einsatz, in Erholung oder Ausbildung
view-force-map-subtitle = Soldaten in der Ukraine, die jeder Staat schicken würde, ab { $year } für { view-force-span }; mittlerer Fall
view-force-listed = Alle Staaten, die gefragt sind
view-force-statements = { $stance ->
    [any] Was Regierungen zuletzt gesagt haben: { $count } sind bekannt
   *[other] Was Regierungen zuletzt gesagt haben, jene der gewählten Haltung: { $count }
}
view-force-earlier = Was sie früher gesagt haben
view-force-column-change = eine Änderung
view-force-column-most = höchstens zu halten
view-force-said-heading = Was haben Regierungen gesagt?
view-force-column-size = Größe, von wem
view-force-column-brigades = Brigaden auf dem Papier
view-force-column-can-keep = kann halten
view-force-column-asked = würde schicken
view-force-column-bound = gebundene Brigaden
view-force-relief-heading = Wie durchhaltefähig ist sie, und was begrenzt sie?
view-force-binds = Am häufigsten begrenzt dies die Truppe: { $limit }, in { $share } der Verläufe. Eine Truppe ist so groß wie ihr schwächstes Glied, { view-force-led }.
view-force-links = In { $share } der Verläufe ist dies das schwächste Glied: { $limit }
view-force-links-subtitle = Soldaten in der Ukraine, die jedes Glied der Kette trägt: Median von { $futures } Verläufen, mit der Spanne von neun Zehnteln davon; die Truppe ist das Geringste davon
view-force-links-note = Batterien stehen, wo die Soldaten stehen, sodass nur Truppensteller sie mitbringen; Flugzeuge dienen von verbündetem Gebiet aus, sodass alle sie stellen können. Sanitätsdienst und Logistik zählt niemand: Was sie versorgen, ist eine Annahme.
view-force-rotation = Soldaten durch Rotation
view-force-limits = Was die größte Truppe begrenzt, Anteil der Verläufe, { view-force-led }
view-force-one-change = Im mittleren Fall, in dem jede Zahl ihren eigenen Wert hat, lassen sich höchstens { $central } halten. Was eine einzelne Änderung bewirken würde:
view-force-close-undecided = wenn die Unentschiedenen kämen, jeder mit seiner Wahrscheinlichkeit
view-force-close-caveats = wenn alle Soldaten schickten, was auch gesagt wurde
view-force-close-us = mit den Unterstützungskräften der USA
view-force-close-reserves = mit einberufenen Reserven
view-force-close-dwell = mit der halben Zeit zu Hause zwischen Einsätzen
view-force-path = Die Truppe steht { $months ->
    [one] einen Monat
   *[other] { $months } Monate
} nach dem Beschluss; { $there } in der Ukraine binden dann bis zu { $most }
view-force-path-subtitle = Soldaten nach Monaten seit dem Beschluss im Jahr { $year }, für eine Truppe, die dann { view-force-span } lang steht; mittlerer Fall
view-force-path-note = Gehalten: in der Ukraine, auf dem Weg, in Erholung oder Ausbildung für den nächsten Einsatz. Der Plan ist der, der am meisten hält; keine Armee hat ihren eigenen veröffentlicht.
view-force-there = in der Ukraine
view-force-held = dafür gehalten
view-force-home-heading = Was lässt sie zu Hause offen?
view-force-home-text = Brigaden in der Ukraine stehen nicht an der Ostflanke, und sie nehmen ihre Ausrüstung mit. Während die Truppe im Einsatz ist, fehlen im Jahr { $year } { $away }; zählen auch jene nicht, die sich von einem Einsatz erholen, { $recovering }. Die Kräfte zu Hause wachsen wie beim Status quo.
view-force-home = Zu Hause fehlen im Jahr { $year } { $without } ohne die Truppe und { $away }, während sie im Einsatz ist
view-force-home-subtitle = Anteil eines Bedarfs, der im Jahr { $year } gedeckt ist, { $us ->
    [with] mit US-Kräften
   *[without] ohne US-Kräfte
}, Prozent: { $basis }; mittlerer Fall
view-force-home-note = Nutzbare Kräfte des ganzen Bündnisses. Im Einsatz: Einheiten in der Ukraine. Die Tabelle darunter rechnet noch einmal so viele hinzu, die sich von einem Einsatz erholen.
view-force-home-caption = In Einheiten, { $year }, { $us ->
    [with] mit US-Kräften
   *[without] ohne US-Kräfte
}: { $basis }
view-force-column-needed = Bedarf
view-force-column-usable = nutzbar
view-force-front-heading = Könnte sie die Front halten?
view-force-front-text = Keine Studie verlangt, dass fremde Soldaten die Frontlinie halten, und diese Truppe tut es nicht. Der Vergleich zeigt, wie weit jede dieser Größen davon entfernt ist.
view-force-front = Von der Front von { $length } würde die Truppe { $most } halten, so dünn besetzt wie die Ukraine, und { $least }, so dicht wie möglich
view-force-front-subtitle = Kilometer Front, die { $brigades } halten, ohne jede Ablösung, nach veröffentlichten Dichten
view-force-front-line = die Front: { $length }
view-force-front-note = Ohne Ablösung, ohne Reserven und ohne die Brigaden der Ukraine, die heute die Front halten.
view-force-front-caption = Was es bräuchte, die ganze Front von { $length } zu halten
view-force-line = Kilometer Front
view-force-column-density = Dichte
view-force-column-each = eine Brigade hält
view-force-column-rotation = für die Rotation gehaltene Brigaden
view-force-cost-heading = Was kostet sie?
view-force-cost-none = Eine Truppe aus niemandem kostet nichts.
view-force-cost-year = ein Jahr der Truppe
view-force-published = { $figure } ({ $year })
view-force-soldiers = { $kept } Soldaten in der Ukraine
view-force-cost-caption = Das Jahr eines Soldaten und das der Truppe, mit der Zahl, wie sie veröffentlicht wurde
view-force-column-soldier = ein Soldatenjahr
view-force-column-force = das Jahr der Truppe
view-force-column-published = veröffentlicht als
view-force-frame-heading = Was das Modell nicht weiß
view-force-frame-alike = Brigaden gelten als gleich und sind auf dem Papier gezählt: Wehrpflichtarmeen sehen zu bereit aus.
view-force-frame-support = Unterstützungstruppen kommen aus jeder Armee ohne eine eigene Grenze.
view-force-frame-flag = Die Staaten halten ihre Kontingente getrennt; einen Bestand an Freiwilligen unter europäischer Flagge, den man zählen könnte, gibt es nicht.
view-force-frame-peace = Ob eine Truppe den Frieden wahrt und was sie an der Wahrscheinlichkeit eines neuen Angriffs ändert, wird nicht berechnet. Das hängt nicht allein an der Zahl der Soldaten.
view-force-frame-inhabitants = Größen nach Einwohnern werden nicht angeboten: Solche Regeln stammen aus der Befriedung einer Bevölkerung. Eine Truppe, die einen Waffenstillstand bewacht, steht neben der Armee des Landes und einer anderen gegenüber.
view-force-context = unter den Zahlen des Einsatzes, von denen { $assumed } Annahmen sind; { $futures } Verläufe, Lauf { $run }
view-force-name-size = verlangte Größe
view-force-name-largest = Soldaten, die { view-force-span } lang in der Ukraine zu halten sind: { $whose }, { $who }, { view-force-led }
view-force-name-central = Soldaten, die { view-force-span } lang in der Ukraine zu halten sind: { $whose }, { $who }, { view-force-led }, mittlerer Fall
view-force-name-alone = Soldaten, die die USA allein { view-force-span } lang in der Ukraine halten können, mit Europa zugeordneten Kräften
view-force-name-chance = Verläufe, in denen dies { view-force-span } lang in der Ukraine zu halten ist: { $what }; { $whose }, { $who }, { view-force-led }
view-force-name-binds = Verläufe, in denen dies die Truppe in der Ukraine begrenzt: { $limit }; { $who }, { view-force-led }
view-force-name-rotated = Soldaten, die durch Rotation in der Ukraine bleiben können, von Unterstützungskräften abgesehen: { $who }
view-force-name-served = Soldaten in der Ukraine, die versorgt werden können: { $enabler }, { view-force-led }
view-force-name-factor = verlegbare Soldaten, die für jeden in der Ukraine gehalten werden
view-force-name-brigades-away = Brigaden in der Ukraine
view-force-name-brigades-held = Brigaden im Einsatz, in Erholung oder Ausbildung für die Truppe
view-force-name-close-undecided = größte Truppe, wenn die Unentschiedenen kämen
view-force-name-close-caveats = größte Truppe, wenn alle Soldaten schickten, was auch gesagt wurde
view-force-name-close-us = größte Truppe mit den Unterstützungskräften der USA
view-force-name-close-reserves = größte Truppe mit einberufenen Reserven
view-force-name-close-dwell = größte Truppe mit der halben Zeit zu Hause zwischen Einsätzen
view-force-name-sent-brigades = Brigaden auf dem Papier: { $who }
view-force-name-sent-most = Soldaten, die in der Ukraine bleiben können: { $who }
view-force-name-sent-asked = Soldaten, die geschickt würden: { $who }
view-force-name-sent-held = Brigaden, die durch die Truppe gebunden sind: { $who }
view-force-name-month-there = Soldaten in der Ukraine, Monat { $month }
view-force-name-month-held = für die Truppe gehaltene Soldaten, Monat { $month }
view-force-name-home-required = Bedarf zu Hause im Jahr { $year }: { $what }
view-force-name-home-usable = zu Hause nutzbar im Jahr { $year } ohne die Truppe: { $what }
view-force-name-home-home = fehlt zu Hause im Jahr { $year } ohne die Truppe: { $what }
view-force-name-home-away = fehlt zu Hause im Jahr { $year }, während die Truppe im Einsatz ist: { $what }
view-force-name-home-recovering = fehlt zu Hause im Jahr { $year }, während die Truppe im Einsatz ist und ihre Ablösung sich erholt: { $what }
view-force-name-met-home = gedeckter Bedarf zu Hause im Jahr { $year } ohne die Truppe: { $what }
view-force-name-met-away = gedeckter Bedarf zu Hause im Jahr { $year }, während die Truppe im Einsatz ist: { $what }
view-force-name-met-recovering = gedeckter Bedarf zu Hause im Jahr { $year }, während die Truppe im Einsatz ist und ihre Ablösung sich erholt: { $what }
view-force-name-cost = Kosten der Truppe im Jahr: { $what }
view-force-name-soldier = ein Soldatenjahr: { $what }
view-force-name-line-km = Front, die die Truppe halten würde, { $what }
view-force-name-line-soldiers = Soldaten in der Ukraine, die die ganze Front halten würden, { $what }
view-force-name-line-held = Brigaden, die gehalten werden, um die ganze Front besetzt zu halten, { $what }
view-force-name-stance = Staaten mit dieser letzten Haltung ({ $whose }): { $stance ->
    [sends] schickt Soldaten
    [undecided] unentschieden
    [neighbouring] nur auf benachbartem Gebiet
    [none] schickt keine
   *[silent] nichts bekannt
}
view-force-formula-size = vom Leser gesetzt
view-force-formula-largest = größte Präsenz aus Monatskohorten, das Geringste aus Rotation und dem, was Unterstützungskräfte versorgen; Median und äußere Quantile der gezogenen Fälle; Gleichungen in docs/force.md
view-force-formula-central = größte Präsenz aus Monatskohorten, das Geringste aus Rotation und dem, was Unterstützungskräfte versorgen, mit jeder Zahl bei ihrem eigenen Wert; Gleichungen in docs/force.md
view-force-formula-alone = größte Präsenz aus Monatskohorten der Europa zugeordneten Brigaden, mit amerikanischen Unterstützungskräften; Median und äußere Quantile der gezogenen Fälle; Gleichungen in docs/force.md
view-force-formula-chance = Anteil der gezogenen Fälle, in denen die größte Truppe mindestens so groß ist
view-force-formula-binds = Anteil der gezogenen Fälle, in denen die größte Truppe ohne diese Grenze größer wäre
view-force-formula-rotated = Σ Brigaden × nutzbarer und freier Anteil × durch Rotation gehaltener Anteil × Soldaten einer Brigade mit Unterstützung, höchstens was genannt wurde; Median und äußere Quantile der gezogenen Fälle
view-force-formula-served = freigegebener Anteil × nutzbare Einheiten × Soldaten, die eine Einheit versorgt, oder was der Einsatz angibt; Median und äußere Quantile der gezogenen Fälle
view-force-formula-factor = Kehrwert des Anteils verlegbarer Einheiten, den Rotation dort hält; auf Dauer (eins + Ruhezeit) × (eins + Überlappung ÷ Einsatzdauer); Median und äußere Quantile der gezogenen Fälle
view-force-formula-brigades-away = Soldaten ÷ Soldaten einer Brigade mit Unterstützung; mittlerer Fall
view-force-formula-brigades-held = Brigaden in der Ukraine × verlegbare Brigaden, die für jede gehalten werden; mittlerer Fall
view-force-formula-close-undecided = die größte Truppe mit den Unentschiedenen, jeder mit seiner Wahrscheinlichkeit; mittlerer Fall
view-force-formula-close-caveats = die größte Truppe, wenn alle schickten; mittlerer Fall
view-force-formula-close-us = die größte Truppe mit amerikanischen Unterstützungskräften; mittlerer Fall
view-force-formula-close-reserves = die größte Truppe mit Reserven hinter den aktiven Brigaden; mittlerer Fall
view-force-formula-close-dwell = die größte Truppe mit der halben Ruhezeit; mittlerer Fall
view-force-formula-sent-brigades = Zahl der Brigaden, mit den Ausgaben bis zum Jahr des Beschlusses gewachsen; mittlerer Fall
view-force-formula-sent-most = Brigaden × nutzbarer und freier Anteil × durch Rotation gehaltener Anteil × Soldaten einer Brigade mit Unterstützung, höchstens was genannt wurde; mittlerer Fall
view-force-formula-sent-asked = sein Teil der Truppe nach der Regel, höchstens was er halten kann; mittlerer Fall
view-force-formula-sent-held = geschickte Soldaten ÷ Soldaten einer Brigade mit Unterstützung × verlegbare Brigaden, die für jede gehalten werden; mittlerer Fall
view-force-formula-month-there = Kohorten, die dort sind, in dem Plan, der am meisten hält; mittlerer Fall
view-force-formula-month-held = Kohorten innerhalb ihres Kreises aus Einsatz, Überlappung und Ruhezeit; mittlerer Fall
view-force-formula-home-required = der Bedarf der Studie; mittlerer Fall
view-force-formula-home-usable = Bestände × Bereitschaft × Beteiligung, amerikanische Kräfte wie gesagt; mittlerer Fall
view-force-formula-home-home = Bedarf − nutzbar, mindestens nichts; mittlerer Fall
view-force-formula-home-away = Bedarf − nutzbar + Einheiten in der Ukraine, mindestens nichts; mittlerer Fall
view-force-formula-home-recovering = Bedarf − nutzbar + doppelt so viele Einheiten wie in der Ukraine, mindestens nichts; mittlerer Fall
view-force-formula-met-home = nutzbar ÷ Bedarf, höchstens ganz; mittlerer Fall
view-force-formula-met-away = (nutzbar − Einheiten in der Ukraine) ÷ Bedarf, höchstens ganz; mittlerer Fall
view-force-formula-met-recovering = (nutzbar − doppelt so viele Einheiten wie in der Ukraine) ÷ Bedarf, höchstens ganz; mittlerer Fall
view-force-formula-cost = Soldaten × ein Soldatenjahr
view-force-formula-soldier = die veröffentlichte Zahl in heutigem Geld, oder Sold der Truppensteller und Betriebskosten einer Brigade geteilt durch ihre Soldaten
view-force-formula-line-km = Brigaden in der Ukraine × Kilometer, die eine Brigade hält, höchstens die ganze Front
view-force-formula-line-soldiers = Länge der Front ÷ Kilometer, die eine Brigade hält × Soldaten einer Brigade mit Unterstützung
view-force-formula-line-held = Länge der Front ÷ Kilometer, die eine Brigade hält × verlegbare Brigaden, die für jede gehalten werden
view-force-formula-stance = Zahl der letzten bekannten Aussagen, jede mit ihrer Quelle in der Liste
control-size = Größe
control-senders = wer schickt
control-coalition = wer gefragt ist
control-enablers = amerikanische Unterstützungskräfte
control-years = wie lange sie bleibt
control-start = beschlossen im Jahr
control-reserves = Reserven
control-rule = verteilt nach
control-stance = gezeigte Aussagen
control-usable_share = Brigaden, die überhaupt verlegt werden können
control-bound_share = davon durch ständige Aufgaben gebunden
control-turnout = Wahrscheinlichkeit, dass ein Unentschiedener kommt
control-tour = Dauer eines Einsatzes
control-dwell = Zeit zu Hause, Vielfaches der Zeit im Einsatz
control-buildup = vom Beschluss, bis sie steht
control-support_ratio = Unterstützungssoldaten je Soldat einer Brigade
control-released_share = für den Einsatz freigegebene Unterstützungskräfte
control-air_defence_batteries = Soldaten, die eine Batterie deckt
said-size = { $value } Soldaten
said-years = { $value ->
    [1] ein Jahr
   *[other] { $value } Jahre
}
said-start = { $value }
said-usable_share = { $value } Prozent
said-bound_share = { $value } Prozent
said-turnout = { $value } Prozent
said-tour = { $value } Monate
said-dwell = { $value } Mal
said-buildup = { $value } Monate
said-support_ratio = { $value }
said-released_share = { $value } Prozent
said-air_defence_batteries = { $value } Soldaten
help-size = Die Namen stammen aus Studien und von Sprechern; eine Zeile des ersten Bildes setzt ihre Größe.
help-turnout = Wie in der Studie durchgespielt, wenn nichts gesetzt ist; zählt nur, wo die Unentschiedenen zählen.
help-usable_share = Von denen auf dem Papier, innerhalb eines halben Jahres.
option-senders-open = die Willigen und die Unentschiedenen, die kommen
option-senders-said = die Willigen
option-senders-all = alle, was auch gesagt wurde
option-coalition-europeans = Mitglieder der EU, Großbritannien und Norwegen
option-coalition-eu = Mitglieder der EU
option-coalition-wider = Mitglieder der EU, Großbritannien, Norwegen, Türkei und Kanada
option-coalition-us = USA
option-enablers-without = keine
option-enablers-with = sie dienen
option-reserves-none = keine
option-reserves-called = einberufen
option-rule-capacity = dem, was jeder dort halten kann
option-rule-gdp = BIP
option-rule-population = Einwohnern
option-rule-least_cost = geringsten Kosten
option-stance-any = alle
option-stance-sends = schickt Soldaten
option-stance-undecided = unentschieden
option-stance-neighbouring = nur benachbartes Gebiet
option-stance-none = schickt keine
band-size-first = Beobachtung (CSIS)
band-size-second = symbolisch (IISS)
band-size-third = eine Division (IISS)
band-size-fourth = ein Korps (IISS)
band-size-fifth = in der Tiefe (CSIS)
band-usable_share-first = weniger als erreicht wurde
band-usable_share-second = bis zum Ziel
band-usable_share-third = über dem Ziel
band-tour-first = wie in Frankreich
band-tour-second = üblich
band-tour-third = lang
band-dwell-first = überlastet
band-dwell-second = Drittelregel
band-dwell-third = wie Großbritannien rechnet
band-dwell-fourth = Deutschlands Ziel
band-support_ratio-first = schlank
band-support_ratio-second = üblich
band-support_ratio-third = wie im Irak
group-european-soldiers-in-ukraine = Welche Truppe, und wer schickt sie?
group-americans-alone-cannot-secure-peace = Wie lange, und mit welcher Rotation?
group-expecting-american-support = Mit amerikanischer Hilfe?

## The app: its own words

app-line = gemeinsame Verteidigung, offen gerechnet
app-skip = Zum Ergebnis
app-views = Ansichten
app-view-question = Die Frage
app-view-carries = Wer es trägt
app-view-missing = Was fehlt
app-view-bill = Die Rechnung
app-view-force = Eine Truppe
app-view-debate = Die Debatte
app-view-sources = Quellen
app-language = Sprache
app-language-en = English
app-language-de = Deutsch
app-light = Helle Farben
app-dark = Dunkle Farben
app-slots = Die verglichenen Strategien
app-swap = Die beiden Strategien tauschen
app-differences = Worin sie sich unterscheiden: { $count }
app-controls = Annahmen
app-unchanged = Alles auf unseren Werten
app-changed = Geändert: { $count }
app-reset = Zurück zu unseren
app-whole = Ganzer Bereich
app-whole-range = ganzer Bereich
app-standard = Zurück zu unserem Wert
app-narrow = Eingrenzen auf: { $band }
app-between = { $low } bis { $high }
app-play = Abspielen: { $what }
app-stop = Anhalten
app-busy = Es wird gerechnet …
app-ready = Das Ergebnis ist aktuell.
app-empty = Zu diesen Annahmen gibt es nichts zu zeigen.
app-unreachable = Der Server antwortet nicht. Läuft er noch?
app-retry = Noch einmal versuchen
app-dismiss = Ausblenden
app-data-table = Die Zahlen hinter der Grafik
app-download = { $what }, als { $kind }
app-readings = Die Lesarten mit ihren Zahlen
app-reading = Lesart
app-then = Tabellen ihrer Zeit
app-again = Dasselbe Jahr, heutige Tabellen
app-now = Jüngstes Jahr
app-explain = Woher die Zahl kommt
app-close = Schließen
app-beside = Daneben
app-sources = Quellen
app-grade = Güte { $grade }
app-command = In der Befehlszeile:
app-share = Teilen
app-address = Diese Seite, wie sie steht
app-copy = Kopieren
app-copied = Kopiert
app-cite = Zitieren
app-reproduce = In Python nachrechnen
app-downloads = Die Zahlen dieser Seite
app-run = Daten { $data }, Symmachia { $version }.
app-run-model = Lauf { $fingerprint }, { $futures } Verläufe.
app-study = Eine eigene Studie, als Datei:
app-study-about = Strategien: { $strategies }. Unsichere Eingaben: { $uncertain }. Verläufe: { $futures }.
app-job-begin = Rechnen
app-job-again = Neu rechnen
app-job-cancel = Abbrechen
app-job-seconds = noch etwa { $count } Sekunden
app-job-minutes = noch etwa { $count } Minuten
app-job-partial = Was bisher gefunden ist.
app-job-elsewhere = Dies wurde für andere Annahmen gerechnet.
app-job-there = Zeigen

## The app: who carries it

view-carries = Wer trägt das Bündnis?
view-other-year = Die Tabellen { $edition } enthalten { $asked } nicht: gezeigt wird { $year }.
view-no-power = Zu Kaufkraft gibt es das nicht ({ $what }): gezeigt wird es zu jeweiligen Preisen und Wechselkursen.
view-carries-headline = { $what } der NATO: { $share } { $where }, { $us } in den USA{ $dated ->
    [yes] {" "}({ $year })
   *[no] {" "}(letzte Zählungen)
}
view-carries-burden = Für Verteidigung geben Verbündete { $where } { $outside } ihres BIP aus, die anderen { $inside }, die USA allein { $us } ({ $year })
view-carries-worldwide = Die Zahlen der USA gelten weltweit, der Pazifik eingeschlossen; einen europäischen Teil veröffentlicht die NATO nicht. Amerikanische Truppen in Europa: { $troops } ({ $date }).
view-carries-subtitle = Nach Mitgliedern: { $what }{ $money ->
    [yes] , Mrd. { $currency }, { $basis }
   *[no] {""}
}, { $dated ->
    [yes] { $year }
   *[no] letzte Zählung jedes Landes
}{ $held ->
    [yes] ; Mitglieder sind die von { $year_held }
   *[no] {""}
}
view-carries-spread = Auf { $count } Mitglieder entfallen { $held } ({ $what })
view-carries-first = Größter Anteil: { $who }, { $top } ({ $what })
view-carries-most-of = Den größten Teil der Wirtschaftsleistung gibt für Verteidigung aus: { $who }, { $most }; die NATO als ein Land { $whole }
view-carries-note = Dunkel: die USA, weltweit. Violett: { $inside ->
    [eu_gbr] in der EU, und Großbritannien
    [eu_gbr_nor] in der EU, Großbritannien und Norwegen
    [europe] europäische Verbündete
    [europe_tur] europäische Verbündete ohne die Türkei
   *[eu] in der EU
}. Grau: die anderen. Hohl: geschätzt oder angenommen.{ $none ->
    [0] {""}
    [one] {" "}Ein Mitglied hat nichts davon.
   *[other] {" "}{ $none } Mitglieder haben nichts davon.
}{ $burden ->
    [yes] {" "}Das eigene Maß der NATO, in konstanten Preisen.
   *[no] {""}
}
view-level-wales = { $level }, Wales
view-level-hague = { $level }, Den Haag
inside-eu = in der EU
inside-eu_gbr = in der EU, und Großbritannien
inside-eu_gbr_nor = in der EU, Großbritannien und Norwegen
inside-europe = europäische Verbündete
inside-europe_tur = europäische Verbündete ohne die Türkei
view-carries-once = Davon gibt es von jedem Land nur die letzte Zählung ({ $what }): über die Jahre ist nichts zu zeichnen.
view-carries-years = { $what } der NATO: Der Anteil { $where } { $trend ->
    [up] ist gewachsen
    [down] ist gesunken
   *[flat] hat sich kaum bewegt
}, { $before } ({ $year_first }), { $now } ({ $year_last })
view-carries-years-burden = Was Verbündete { $where } vom BIP für Verteidigung ausgeben, { $trend ->
    [up] ist gewachsen
    [down] ist gesunken
   *[flat] hat sich kaum bewegt
}: { $before } ({ $year_first }), { $now } ({ $year_last })
view-carries-years-subtitle = { $burden ->
    [yes] Verteidigungsausgaben, Anteil am BIP, Gruppen als ein Land, konstante Preise, in Prozent, { $year_first } bis { $year_last }; Schätzungen hohl und gestrichelt
   *[no] Anteil an der ganzen NATO, in Prozent: { $what }, { $year_first } bis { $year_last }; Schätzungen hohl und gestrichelt
}
view-weight-title = Gemessen am wirtschaftlichen Gewicht trägt am meisten: { $who_most } ({ $most }), am wenigsten: { $who_least } ({ $least })
view-weight-subtitle = Anteil an den Verteidigungsausgaben der NATO minus Anteil an ihrem BIP, in Punkten, { $basis }, { $year }
view-concentration-caption = Wie ungleich es verteilt ist: { $what }
view-column-latest = letzte Zählungen
group-strength-outside-eu = Was wird gezählt, und wo?
group-eighty-percent = Wann, und in welchem Kreis?
group-quarter-of-gdp = Zu welchen Preisen?
control-metric = gezählt wird
control-outside = als innen zählt
control-asof = Jahr
control-membership = Mitglieder
control-edition = Tabellen der NATO
control-prices = Preise
control-promise = Zusage
said-asof = { $value }
option-outside-eu = die EU
option-outside-eu_gbr = die EU und Großbritannien
option-outside-eu_gbr_nor = die EU, Großbritannien und Norwegen
option-outside-europe = ganz Europa
option-outside-europe_tur = Europa ohne die Türkei
option-membership-of-year = die des Jahres
option-membership-2014 = die von { $value }
option-membership-2020 = die von { $value }
option-membership-2023 = die von { $value }
option-membership-2026 = die von { $value }
option-edition-newest = die neueste Ausgabe
option-edition-nato-2024 = eine ältere Ausgabe ({ $value })
option-prices-current = jeweilige Preise und Wechselkurse
option-prices-constant = konstante Preise
option-prices-power = Kaufkraft
option-promise-hague = Kernausgaben, Den Haag
option-promise-wales = Richtwert von Wales
option-promise-equipment = Ausrüstung, Wales

## The app: the page of a member

view-member = { $who }
view-other-member = Niemand in NATO oder EU heißt { $asked }: gezeigt wird { $who }.
view-member-of = { $nato ->
    [yes] { $eu ->
        [yes] Mitglied der NATO und der EU.
       *[no] Mitglied der NATO, nicht der EU.
    }
   *[no] Mitglied der EU, nicht der NATO. In den Tabellen der NATO steht es nicht: seine Zahlen stammen von anderen, die anders zählen.
}
view-member-spends = { $who } gibt { $year } für Verteidigung { $money } aus: { $part } des BIP und { $whole } der Ausgaben der NATO
view-member-part = Vom BIP gehen { $part } in die Verteidigung: { $who } ({ $year })
view-member-unarmed = Keine Streitkräfte: in Soldaten oder Waffen gibt es nichts zu zählen ({ $who })
view-member-grown = { $trend ->
    [up] In konstanten Preisen sind die Ausgaben { $grown } höher als { $year }.
   *[down] In konstanten Preisen haben sich die Ausgaben seit { $year } um { $grown } verändert.
}
view-member-burden = Anteil der Verteidigung am BIP ({ $who }) { $trend ->
    [up] gewachsen
    [down] gesunken
   *[flat] kaum verändert
}: { $before } ({ $year_first }), { $now } ({ $year_last })
view-member-burden-subtitle = Verteidigungsausgaben, Anteil am BIP, in Prozent, { $year_first } bis { $year_last }; europäische Verbündete als ein Land, konstante Preise; Schätzungen hohl und gestrichelt
view-series-europe = europäische Verbündete
view-member-money = Am meisten ausgegeben: { $who }, { $most } ({ $year }), nach { $first } ({ $year_first })
view-member-money-subtitle = Verteidigungsausgaben, Mrd. { $currency }, { $basis }, { $year_first } bis { $year_last }; Schätzungen hohl und gestrichelt
view-member-row = { $what }{ $basis ->
    [none] {""}
   *[other] , { $basis }
}
view-member-caption = In Zahlen: { $who }
view-forces-caption = Bestände: { $who }
view-others-caption = Die Ausgaben von { $year }, wie andere sie zählen: { $who }
view-column-part = Anteil an der NATO
view-column-spending = Verteidigungsausgaben, jeweilige Preise
view-member-pledge = { $side ->
    [above] Über der Kernzusage von Den Haag, { $level } des BIP: { $distance } ({ $year })
   *[below] Unter der Kernzusage von Den Haag, { $level } des BIP: { $distance } ({ $year })
}
view-pledges-caption = Erreicht und zugesagt, { $year }
view-pledge-hague = Kernausgaben, Den Haag
view-pledge-wales = Richtwert von Wales
view-pledge-equipment = Ausrüstung, Wales
view-pledge-own-ceiling = eigene Obergrenze
column-pledge = Zusage
column-pledged = zugesagt
column-reached = erreicht
column-points = Abstand
column-money-a-year = im Jahr, jeweilige Preise
column-producer = gezählt von
view-asks-heading = Was die Strategien verlangen
view-asks-title = Verteidigungshaushalt, Anteil am BIP { $year } ({ $who }): { $first } ({ $a }), { $second } ({ $b })
view-asks-subtitle = Verteidigungshaushalt, Anteil am BIP, in Prozent, verglichen bei { $comparison ->
    [equal_money] gleichem Geld
   *[equal_adequacy] gleicher Bedarfsdeckung
}; Median von { $futures } Verläufen, schattiert: die Hälfte und neun von zehn
view-asks-nothing = Die Studie nimmt die Ausgaben, wie sie sind ({ $who }): keine der Strategien verlangt mehr.
view-asks-cost = Über den heutigen Anteil am BIP hinaus, als Barwert bis { $year_last }: { $first } ({ $range_first }; { $a }) und { $second } ({ $range_second }; { $b }). Bedingt durch die Eingaben der Studie, die meisten davon Annahmen mit einer Spanne.
view-asks-caption = Haushalte unter beiden Strategien
view-asks-context = Strategie { $strategy }; { $futures } Verläufe, Lauf { $run }
view-column-budget = { $strategy }: Haushalt
view-column-budget-share = { $strategy }: Anteil am BIP
view-ukraine-title = Ukraine: { $stance }
view-member-keeps = Nach dem Modell könnten, wenn alle Soldaten schickten, auf Jahre in der Ukraine stehen: { $all } ({ $who }); nach dem, was gesagt wurde, { $open }.
view-positions-caption = Was die Regierung über Soldaten in der Ukraine nach einem Waffenstillstand gesagt hat, das Neueste zuerst
view-aid-caption = Hilfe für die Ukraine seit { $year_first }, zugewiesen, kumuliert
view-column-tracker = Ukraine Support Tracker, { $edition }
view-aid-name = Hilfe für die Ukraine seit { $year_first }, Anteil am BIP von { $year }, { $who }
view-formula-aid = Hilfe ÷ BIP × { 100 }
view-aid-title = Hilfe für die Ukraine, Anteil am BIP eines Jahres: { $given } ({ $who }); am meisten { $most } ({ $who_most })
view-aid-subtitle = Militärische, finanzielle und humanitäre Hilfe der Regierungen, zugewiesen, kumuliert seit { $year_first }, Anteil am BIP von { $year }, in Prozent
view-aid-series = Hilfe, Anteil am BIP
view-aid-note = Hilfe über die Organe der EU ist deren Mitgliedern nicht zugerechnet.
view-member-claims = { $count ->
    [one] Eine Behauptung der Debatte nennt { $who }
   *[other] { $count } Behauptungen der Debatte nennen { $who }
}

## The app: sources and assumptions

view-sources-title = Von { $all } Zahlen sind { $observed } erhoben, { $estimate } geschätzt und { $assumption } angenommen. Welche Wette die bessere ist, hängt am meisten an einer: { $first } ({ $share })
view-sources-counted = Von { $all } Zahlen sind { $observed } erhoben, { $estimate } geschätzt und { $assumption } angenommen
view-formula-facts = gezählt im Speicher der Fakten
view-facts-all = Zahlen
view-facts-of-kind = Zahlen, die { $kind ->
    [observed] erhoben
    [estimate] geschätzt
   *[assumption] angenommen
} sind
view-facts-of-source = Zahlen von { $source }
view-facts-of-source-used = Zahlen von { $source }, die das Modell aufnimmt
view-facts-source = Quelle von Zahlen
view-facts-subject = Träger von Zahlen
view-facts-used = Eingabe, die auf Zahlen beruht
view-facts-model = alles, was das Modell aufnimmt
view-facts-counted = { $what } ({ $count })
view-facts-sheet = Symmachia, Daten { $data }, { $address }
view-yours-heading = Was die eigenen Zahlen an der Antwort ändern
view-yours-text = Bei einer Verlässlichkeit von { $at } Prozent und einem Angriffsfenster alle { $window } Jahre ist { $b } mit den eigenen Zahlen in { $yours } der Verläufe die bessere Wette als { $a }, mit unseren in { $ours }{ $moved ->
    [up] : Die eigenen Zahlen sprechen für { $b }.
    [down] : Die eigenen Zahlen sprechen für { $a }.
   *[not] : Die eigenen Zahlen ändern hier nichts.
}
view-yours-same = Beide Läufe ziehen dieselben Verläufe; der ganze Unterschied kommt also von den eigenen Zahlen. Er ist bedingt durch Angriffsfenster und durch Werte, Kosten und Verhalten der Studie.
view-decisive-heading = Woran am meisten hängt
view-decisive-text = Diese unsicheren Eingaben entscheiden am meisten, welche Strategie die bessere Wette ist, in der Studie, wie sie ausgeliefert wird. Die Zahlen hinter ihnen stehen in der Tabelle zuerst.
view-idle = { $count ->
    [one] Eine unsichere Eingabe ändert
   *[other] { $count } unsichere Eingaben ändern
} in der Hauptstudie nichts, bis zur letzten Stelle: { $inputs }.
view-publishers-heading = Wer die Zahlen veröffentlicht hat
view-publishers-caption = Die { $count } Quellen, die mit den meisten Zahlen zuerst
view-column-citation = Quelle
view-column-terms = Bedingungen
view-column-figures = Zahlen
view-column-used = im Modell
view-source-terms = { $licence }: { $terms }
view-terms-yes = darf mit Nennung weitergegeben werden
view-terms-no-sale = darf mit Nennung weitergegeben, nicht verkauft werden
view-terms-non-commercial = darf mit Nennung weitergegeben werden, nicht gewerblich
view-terms-share-alike = darf mit Nennung und unter gleichen Bedingungen weitergegeben werden
view-terms-unclear = Bedingungen unklar: ein kleiner Auszug, vor weiterer Weitergabe den Herausgeber fragen
view-unknown-inputs = Die meisten Eingaben des Modells sind Annahmen: ein Wert, eine Spanne und ein Grund, kaum je eine Quelle. Die Verläufe probieren die Spannen durch, und ein Ergebnis ist ein Band.
view-unknown-central = Der mittlere Verlauf ist der, in dem jede Eingabe auf ihrem Wert steht. Der wahrscheinliche ist er nicht.
view-unknown-unvalidated = Gefechtsmodelle sind Mittel zum Erkunden, keine Maschinen für Antworten. Rivalen stehen nebeneinander; keiner ist an einem Krieg wie diesem geprüft.
view-unknown-theatre = Ein Einsatzraum ist kein Krieg. Angegriffen wird jeweils nur einer, und der Anteil der Brigaden, der dafür frei ist, steht für alle anderen.
view-unknown-losses = Verluste an Wirtschaftsleistung stammen aus Studien, die eine Tiefe nennen und keinen Verlauf. Keine Vorgabe zählt Menschenleben.
view-unknown-fiscal = Was Staaten sich leisten können, ist nicht modelliert, auch nicht der Sturz einer Regierung oder einer Koalition.
view-unknown-units = Innerhalb eines Typs sind Einheiten gleich: Eine Brigade ist eine Brigade. Qualität geht in den Feldzug ein, nicht in die Zählung.
view-unknown-kept = Zahlen über gehaltene Zusagen, Umfragen und Wettmärkte sind Anhaltspunkte. Keine davon ist die Verlässlichkeit der USA.
view-unknown-deterrence = Ob eine Truppe abschrecken wird, ist hier nicht berechenbar, und keine Wahrscheinlichkeit eines Kriegs steht ohne ihre Bedingung.
view-unknown-orders = Was vor dem Basisjahr bestellt war, ist eine Annahme: Die heutigen Lieferungen gehen weiter, bis die ersten neuen Bestellungen ankommen.
app-facts = Alle Zahlen
app-facts-search = Suche
app-facts-search-help = Name, Land, Quelle
app-facts-kind = Art
app-facts-grade = Güte
app-facts-source = Quelle
app-facts-subject = Wer
app-facts-used = Verwendet für
app-facts-order = Reihenfolge
app-facts-any = alle
app-facts-kind-observed = erhoben
app-facts-kind-estimate = geschätzt
app-facts-kind-assumption = angenommen
app-facts-order-weight = was am meisten entscheidet
app-facts-order-name = Name
app-facts-order-who = Land oder Bündnis
app-facts-order-newest = neueste
app-facts-order-weakest = schwächste Güte
app-facts-order-publisher = Quelle
app-facts-apart = nur, wo Quellen sich unterscheiden
app-facts-found = { $count } Zahlen
app-facts-none = So eine Zahl gibt es nicht.
app-facts-more = Mehr zeigen
app-facts-sheet = Diese Zahlen als CSV
app-facts-clear = Alle zeigen
app-facts-figure = Zahl
app-facts-value = Wert
app-facts-set = Eigenen Wert setzen
app-facts-set-for = Eigener Wert für { $name }, in { $unit }
app-facts-save = Setzen
app-facts-cancel = Abbrechen
app-facts-undo = Zurück zu unserem: { $was }
app-facts-yours = eigene
app-facts-decides = entscheidet { $share }
app-facts-inputs = Für: { $inputs }
app-facts-others = Andere haben
app-facts-licence = Bedingungen: { $terms } ({ $licence })
app-edits = Eigene Zahlen
app-edits-was = unsere: { $was }
app-edits-undo = { $name } zurücknehmen
app-edits-undo-short = Zurücknehmen
app-edits-clear = Alle zurücknehmen
app-edits-effect = Was sie an der Antwort ändern

## The app: what a control says in another unit

equivalent-pledge = { $money } im Jahr beim heutigen BIP der Verbündeten in Europa und Kanadas, { $more } { $side ->
    [more] mehr
   *[less] weniger
}, als sie jetzt ausgeben; der Unterschied hat den Preis von { $brigades }
equivalent-window = eine Wahrscheinlichkeit von { $year }, dass sich in einem Jahr eines öffnet, von { $decade } in { $decade_years } Jahren
equivalent-money = { $share } vom BIP eines Jahres der Verbündeten in Europa und Kanadas
equivalent-warning = { $share } der Brigaden, die für den Einsatzraum frei sind, sind da, wenn der Angriff beginnt
equivalent-soldiers = { $people }
equivalent-rival = { $share } aller russischen Brigaden
equivalent-free = { $brigades } von den heutigen
equivalent-name-money = ein Anteil am BIP als Geld im Jahr, Verbündete in Europa und Kanada
equivalent-name-more = sein Unterschied zu den heutigen Ausgaben, Verbündete in Europa und Kanada
equivalent-name-brigades = Brigaden, die den Preis des Unterschieds haben
equivalent-name-year = Wahrscheinlichkeit, dass sich binnen eines Jahres ein Angriffsfenster öffnet
equivalent-name-decade = Wahrscheinlichkeit, dass sich binnen { $years } Jahren ein Angriffsfenster öffnet
equivalent-name-of-gdp = Anteil am BIP eines Jahres, Verbündete in Europa und Kanada
equivalent-name-arrived = Anteil der für den Einsatzraum freien Brigaden, der da ist, wenn der Angriff beginnt
equivalent-name-soldiers = Soldaten dieser Brigaden
equivalent-name-of-rival = Anteil an allen russischen Brigaden
equivalent-name-free = einsetzbare Brigaden der Verbündeten in Europa und Kanadas, die für den Einsatzraum frei sind
equivalent-formula-money = Anteil × BIP, summiert über die Mitglieder
equivalent-formula-more = Anteil × BIP − Ausgaben, summiert über die Mitglieder
equivalent-formula-brigades = Unterschied ÷ Preis einer Brigade
equivalent-formula-year = eins weniger e hoch minus ein Jahr durch die Jahre zwischen Fenstern; Fenster öffnen sich unabhängig voneinander
equivalent-formula-decade = eins weniger e hoch minus die Zeit durch die Jahre zwischen Fenstern; Fenster öffnen sich unabhängig voneinander
equivalent-formula-of-gdp = Summe ÷ BIP, summiert über die Mitglieder
equivalent-formula-arrived = Summe über die Bereitschaftsstufen: Anteil der Stufe × (Vorwarnzeit − Zeit bis zur Entscheidung) ÷ Tage, bis die Stufe vollständig ist, höchstens ihr Anteil
equivalent-formula-soldiers = Brigaden × Personal je Brigade
equivalent-formula-of-rival = Brigaden ÷ russischer Bestand an Brigaden
equivalent-formula-free = Anteil × Bestand × einsetzbarer Anteil, summiert über die Mitglieder

## Die Frage: wovon die Antwort abhängt

view-depends-heading = Wovon hängt die Antwort ab?
view-depends-title = Am meisten hängt an „{ $input }“: { $side ->
    [high] „{ $b }“ ist die bessere Wette in { $low } der Verläufe, wo es am niedrigsten ist, in { $high }, wo es am höchsten ist
    [low] „{ $b }“ ist die bessere Wette in { $low } der Verläufe, wo es am niedrigsten ist, in { $high }, wo es am höchsten ist
   *[other] „{ $b }“ ist die bessere Wette in { $low } der Verläufe, wo es am niedrigsten ist, in { $middle } dazwischen, in { $high }, wo es am höchsten ist
}
view-depends-subtitle = Anteil der Verläufe, in denen „{ $b }“ eine bessere Wette ist als „{ $a }“, in jedem Drittel der Verläufe in der Reihenfolge einer Eingabe; Verlässlichkeit { $at } Prozent, ein Angriffsfenster alle { $window } Jahre; { $futures } Verläufe. Eine Zeile führt zum Regler ihrer Eingabe oder zu den Zahlen dahinter
view-depends-low = unterstes Drittel
view-depends-middle = mittleres Drittel
view-depends-high = oberstes Drittel
view-depends-all = alle Verläufe: { $share }
view-depends-text = { $found ->
    [alike] Bei einer Verlässlichkeit von { $at } Prozent und einem Angriffsfenster alle { $window } Jahre ist „{ $b }“ die bessere Wette in { $share } der { $futures } Verläufe, wie auch immer die { $tried } Eingaben liegen, die sich ändern: nichts lässt sich unterscheiden.
    [none] Bei einer Verlässlichkeit von { $at } Prozent und einem Angriffsfenster alle { $window } Jahre ist „{ $b }“ die bessere Wette in { $share } der { $futures } Verläufe. Keine der { $tried } Eingaben, die sich ändern, bewegt das stärker als der Zufall. Was es zwischen dem untersten und dem obersten Drittel um weniger als etwa { $least } bewegt, lässt sich an so wenigen Verläufen nicht erkennen.
   *[some] Bei einer Verlässlichkeit von { $at } Prozent und einem Angriffsfenster alle { $window } Jahre ist „{ $b }“ die bessere Wette in { $share } der { $futures } Verläufe. Von { $tried } Eingaben, die sich ändern, sind jene genannt, die das stärker bewegen als der Zufall: hätte keine eine Wirkung, nennte dennoch eine von hundert solchen Stichproben eine. Was es zwischen dem untersten und dem obersten Drittel um weniger als etwa { $least } bewegt, lässt sich an so wenigen Verläufen nicht erkennen.
}
view-depends-point = { $input }{ $group ->
    [none] {""}
   *[other] {" "}(unter „{ $group }“)
}: { $side ->
    [high] mehr davon spricht für „{ $b }“
    [low] mehr davon spricht für „{ $a }“
    [middle] die Mitte des Bereichs spricht für „{ $b }“
   *[ends] die Enden des Bereichs sprechen für „{ $b }“
}; „{ $b }“ ist die bessere Wette in { $low } der Verläufe des untersten Drittels, in { $middle } des mittleren, in { $high } des obersten.
view-depends-third = Verläufe, in denen „{ $b }“ eine bessere Wette ist als „{ $a }“, unter jenen im { $place ->
    [low] untersten
    [middle] mittleren
   *[high] obersten
} Drittel von „{ $input }“, bei einer Verlässlichkeit von { $at } Prozent und einem Angriffsfenster alle { $window } Jahre
view-depends-least = wie weit sich die Antwort zwischen den äußeren Dritteln einer Eingabe unterscheiden muss, damit { $futures } Verläufe es vom Zufall unterscheiden
view-formula-depends-third = Mittel der Antwort über ein Drittel der Verläufe in der Reihenfolge der Eingabe; gleiche Wetten zählen halb
view-formula-depends-least = was ein gerader Trend bewegen müsste, damit sich seine Drittel stärker unterscheiden, als es der Zufall unter allen Eingaben tut
view-rivals-heading = Und wenn ein anderes Modell oder ein anderer Wert gilt?
view-rivals-text = Wie gefragt ist „{ $b }“ die bessere Wette in { $share } der Verläufe, bei einer Verlässlichkeit von { $at } Prozent und einem Angriffsfenster alle { $window } Jahre. Unter den { $count } anderen Annahmen unten, je eine anders, zwischen { $low } („{ $lowest }“) und { $high } („{ $highest }“).
view-rivals-missing = Andere Modelle des Kampfes, der Einsätze und derer, die kommen, brauchen eigene Läufe, auf die ein bewegter Regler nicht warten kann. Unten lassen sie sich anfordern.
view-rivals-caption = Wie sich die Antwort ändert, je eine Annahme anders, bei einer Verlässlichkeit von { $at } Prozent
view-rivals-usual = wie gefragt
view-column-rival = stattdessen
view-rival = { $control }: { $option }
view-rival-years = Jahre zwischen Angriffsfenstern, bis zu denen „{ $b }“ eine bessere Wette ist als „{ $a }“, bei einer Verlässlichkeit von { $at } Prozent, mit { $case }
view-rival-share = Verläufe, in denen „{ $b }“ eine bessere Wette ist als „{ $a }“, bei einer Verlässlichkeit von { $at } Prozent und einem Angriffsfenster alle { $window } Jahre, mit { $case }
view-formula-rival-years = erwarteter Verlust, den die zweite Strategie bei einem Fenster im Jahr erspart, geteilt durch ihre Mehrkosten, mit dieser Annahme anstelle der gefragten; Median der Verläufe
view-formula-rival-share = Anteil der Verläufe, in denen der erwartete Verlust, den die zweite Strategie erspart, ihre Mehrkosten übersteigt, mit dieser Annahme anstelle der gefragten
view-offer-depends = Wovon sie abhängt, über { $futures } Verläufe
view-offer-depends-about = Unter mehr Verläufen treten mehr Eingaben hervor, und jedes andere Modell wird der Reihe nach gerechnet.
job-depends = { $done } von { $total } Läufen sind berechnet
help-h-effort_effect = Über null bindet Anstrengung die USA, darunter stellt sie sie frei. Es zählt nur, wo die Verlässlichkeit auf Europas Handeln reagiert.
help-h-decoupling_effect = Über null stößt Autonomie die USA weg, darunter zieht sie sie heran. Es zählt nur, wo die Verlässlichkeit auf Europas Handeln reagiert.
app-slow = Das dauert länger als sonst. Eine Wahl, die auf diesem Rechner zum ersten Mal getroffen wird, kann eine halbe Minute brauchen, bis ihr Rechenwerk eingerichtet ist.
