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
quantity-readiness = Anteil eines Bestands, der innerhalb der Warnzeit nutzbar ist
quantity-participation = Anteil der nutzbaren Kräfte, der in einen Rahmen eingebracht wird
quantity-us_contribution_reduced = verbleibender Beitrag der USA nach einer Verringerung
quantity-us_assigned = US-Kräfte, die Europa zugeordnet sind
quantity-warning_days = Warnzeit
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
    [crossing] Messgrößen, von { $count }, deren Spanne außerhalb ({ $outside }) die Hälfte überquert
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

key-below = unter { $value }
key-from-to = { $low } bis { $high }
key-from = { $value } und mehr
key-outside = nicht gezählt
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

fact-where = { $noted ->
    [yes] { $locator }; Güte { $grade }. { $note }
   *[no] { $locator }; Güte { $grade }
}
