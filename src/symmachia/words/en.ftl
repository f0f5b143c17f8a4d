### The message catalogue: one entry for every sentence that anybody sees.

## Names of quantities

quantity-gdp = GDP
quantity-spillover = spill-over of spending to the other allies
quantity-gdp_ppp = GDP at purchasing power
quantity-gdp_log = logarithm of GDP
quantity-gdp_per_capita = GDP per head
quantity-population = population
quantity-gdp_growth = GDP growth
quantity-gdp_deflator = GDP deflator
quantity-inflation = inflation
quantity-debt_share_gdp = public debt as a share of GDP
quantity-balance_share_gdp = budget balance as a share of GDP
quantity-spending = defence spending
quantity-spending_ppp = defence spending at purchasing power
quantity-spending_investment = defence investment
quantity-spending_per_capita = defence spending per head
quantity-spending_share_gdp = defence spending as a share of GDP
quantity-spending_real_change = real change in defence spending
quantity-equipment_share = equipment as a share of defence spending
quantity-personnel_share = personnel as a share of defence spending
quantity-infrastructure_share = infrastructure as a share of defence spending
quantity-other_share = other items as a share of defence spending
quantity-equipment_spending = equipment spending
quantity-personnel_spending = personnel spending
quantity-infrastructure_spending = infrastructure spending
quantity-other_spending = other spending
quantity-military_personnel = military personnel
quantity-troops = troops
quantity-brigades = brigades
quantity-tanks = tanks
quantity-infantry_fighting_vehicles = infantry fighting vehicles
quantity-artillery = artillery
quantity-combat_aircraft = combat aircraft
quantity-air_defence_batteries = long- and medium-range air-defence batteries
quantity-tankers = tanker aircraft
quantity-aew_isr_aircraft = early-warning and reconnaissance aircraft
quantity-heavy_airlift = heavy airlift
quantity-maritime_patrol_aircraft = maritime patrol aircraft
quantity-surface_combatants = surface combatants
quantity-submarines = submarines
quantity-warheads = nuclear warheads
quantity-warheads_deployed = deployed nuclear warheads
quantity-aid_financial = financial aid to Ukraine
quantity-aid_humanitarian = humanitarian aid to Ukraine
quantity-aid_military = military aid to Ukraine
quantity-aid_total = total aid to Ukraine
quantity-b61_bombs = US nuclear bombs in Europe
quantity-troops_withdrawn_announced = troops announced for withdrawal
quantity-nfm_fighters = fighter aircraft assigned to NATO’s force model
quantity-nfm_armed_drones = armed drones assigned to NATO’s force model
quantity-nfm_submarines = submarines assigned to NATO’s force model
quantity-nfm_bombers_change = change in bombers assigned to NATO’s force model
quantity-nfm_troops = troops of a tier of NATO’s force model
quantity-required_brigades = brigades required
quantity-required_tanks = tanks required
quantity-required_infantry_fighting_vehicles = infantry fighting vehicles required
quantity-required_artillery = artillery required
quantity-required_combat_aircraft = combat aircraft required
quantity-required_air_defence_batteries = long- and medium-range air-defence batteries required
quantity-required_tankers = tanker aircraft required
quantity-required_aew_isr_aircraft = early-warning and reconnaissance aircraft required
quantity-required_heavy_airlift = heavy airlift required
quantity-required_maritime_patrol_aircraft = maritime patrol aircraft required
quantity-required_surface_combatants = surface combatants required
quantity-required_submarines = submarines required
quantity-required_troops = troops required
quantity-required_air_defence_units = air-defence units of all classes required
quantity-required_corps = corps required
quantity-required_division_headquarters = division headquarters required
quantity-required_helicopter_formations = helicopter formations required
quantity-required_attack_helicopters = attack helicopters required
quantity-required_armed_drones = armed drones required
quantity-required_aircraft_carriers = aircraft carriers required
quantity-required_artillery_rounds = artillery rounds required in stock
quantity-required_artillery_rounds_annual = artillery rounds required per year
quantity-required_long_range_drones_annual = long-range drones required per year
quantity-required_interceptors = interceptor missiles required
quantity-required_force_increase = increase in forces required
quantity-required_spending_share_gdp = defence spending required, as a share of GDP
quantity-required_production_factor = increase in production required
quantity-capability_target_increase = increase in NATO’s capability targets
quantity-us_troops_assumed = US troops assumed by a study
quantity-us_operation_share = US share in an operation
quantity-force_size_goal = size of force aimed at
quantity-sustainable_brigades = brigades that can be sustained
quantity-sustainable_troops = troops that can be kept deployed
quantity-deployable_share = share of forces that can deploy
quantity-sustainable_share = share of forces that can be kept deployed
quantity-deployed_share = share of forces deployed
quantity-rotation_factor = units held for each unit deployed
quantity-dwell_ratio = time at home for each period deployed
quantity-dwell_kept_share = share of redeployments after the full time at home
quantity-tour_months = length of a tour
quantity-tour_interval_months = time between two tours
quantity-divorce_risk_increase = rise of the risk of divorce
quantity-support_ratio = support soldiers for each combat soldier deployed
quantity-contributing_states = states that offer a contribution
quantity-force_ratio_per_thousand = security personnel per thousand inhabitants
quantity-study_cost_total = total cost found by a study
quantity-study_cost_annual = annual cost found by a study
quantity-recapitalisation_years = years until forces are recapitalised
quantity-study_cost_share_gdp = cost found by a study, as a share of GDP
quantity-spending_at_target_annual = annual defence spending at the target
quantity-joint_debt_share = share financed by joint debt
quantity-procurement_share = share of defence procurement
quantity-joint_procurement_price_factor = unit price under joint procurement, relative to separate orders
quantity-pledge_core_share_gdp = core defence spending pledged, as a share of GDP
quantity-pledge_related_share_gdp = defence-related spending pledged, as a share of GDP
quantity-pledge_total_share_gdp = total spending pledged, as a share of GDP
quantity-pledge_equipment_share = equipment pledged, as a share of defence spending
quantity-pledge_target_year = target year of the pledge
quantity-pledge_review_year = review year of the pledge
quantity-pledged_funds = funds pledged
quantity-unit_cost_flyaway = unit cost, flyaway or as stated
quantity-unit_cost_contract = unit cost, contract average
quantity-unit_cost_programme = unit cost, whole programme
quantity-programme_cost_total = total cost of the programme
quantity-operating_cost_annual = annual running cost
quantity-cost_per_flight_hour = cost per flight hour
quantity-cost_per_soldier_year = cost per soldier and year
quantity-production_rate_annual = annual production
quantity-procurement_rate_annual = annual procurement
quantity-lead_time_years = lead time
quantity-recruits_annual = annual recruits
quantity-us_share_arms_imports = US share of arms imports
quantity-readiness = share of a stock usable within the warning time
quantity-participation = share of usable forces brought into a framework
quantity-us_contribution_reduced = US contribution left after a reduction
quantity-us_assigned = US forces assigned to Europe
quantity-warning_days = warning time
quantity-brigade_tanks = tanks of a brigade
quantity-brigade_infantry_fighting_vehicles = infantry fighting vehicles of a brigade
quantity-brigade_artillery = artillery of a brigade
quantity-brigade_share = share of a brigade type
quantity-consumable_stock = stock of what is fired
quantity-daily_use = use a day in high-intensity fighting
quantity-target_increase = rise that NATO’s targets ask for
quantity-closing_tolerance = gap that counts as closed
quantity-plan_shortage_price = what a missing unit counts a year
quantity-plan_new_lines = lines that may open in a year, as a share of today’s output
quantity-plan_largest_share = largest share of one member in what is bought of a kind
quantity-joint_debt_rate = real rate of joint debt
quantity-joint_debt_years = years over which joint debt is paid back
quantity-new_build_share = share of what retires that is built anew
quantity-line_cost = price of a new line for one more unit a year
quantity-units_built = units built so far
quantity-life_years = service life
quantity-lead_years = time from order to delivery
quantity-base_deliveries = annual deliveries today
quantity-ramp = annual growth of deliveries
quantity-import_share = share of deliveries from the US
quantity-supply_risk = share of US deliveries lost
quantity-unit_price = unit price
quantity-operating_cost = annual running cost of a unit without pay
quantity-learning_rate = price after each doubling of output
quantity-defence_inflation = rise of defence prices above consumer prices
quantity-generation_growth = annual rise of unit prices between generations
quantity-joint_factor = price of joint orders relative to separate ones
quantity-pledge_compliance = share of an announced rise that is spent
quantity-growth_share = share of free equipment money that buys modelled capabilities
quantity-marginal_equipment_share = equipment as a share of additional spending
quantity-marginal_personnel_share = personnel as a share of additional spending
quantity-growth_shock = departure from forecast GDP growth
quantity-discount_rate = discount rate
quantity-people_per_unit = people needed for a unit
quantity-exit_rate = personnel leaving in a year
quantity-recruit_cap = personnel recruitable in a year
quantity-public_share = part of spending that serves all allies
quantity-spill_in = part of others’ spending that an ally gains from
quantity-reaction = reaction of European spending to the American contribution
quantity-front_per_brigade = front that a brigade takes
quantity-breakpoint = share of defenders below which the defence breaks
quantity-decision_days = time to decide
quantity-arrival_share = share of usable brigades that a readiness tier brings
quantity-arrival_days = days until a readiness tier is complete
quantity-leader_days = days until the leading ally’s forces are complete
quantity-brigade_quality = worth of a defending brigade against an attacking one
quantity-force_employment = how well the defenders are employed
quantity-support_weight = worth that a brigade loses without support
quantity-prosecution = losses at which the attacker begins
quantity-exchange_ratio = attackers lost for each defender lost
quantity-fastest_withdrawal = fastest withdrawal
quantity-withdrawal_threshold = losses at which the defender gives ground
quantity-tolerated_attrition = losses that the attacker tolerates
quantity-battle_spread = spread of behaviour in battle
quantity-salvo = missiles fired in a day
quantity-shots_per_missile = interceptors fired at a missile
quantity-kill_probability = chance that an interceptor kills
quantity-interceptor_share = share of interceptors in the theatre
quantity-leak_delay = delay by missiles that get through
quantity-leak_damage = worth lost by missiles that get through
quantity-prior_intercept = record of past battles, at even forces
quantity-prior_slope = record of past battles, slope in the force ratio
quantity-perception_bias = what the adversary believes of reliability beyond what is
quantity-effort_effect = effect of European effort on reliability
quantity-decoupling_effect = effect of decoupling on reliability
quantity-challenger_value = most that the objective is worth to the challenger, in costs of war
quantity-defender_value = most that the objective is worth to the defenders, in costs of war
quantity-back_down_cost = cost of backing down
quantity-audience_cost = cost of yielding before one’s own public
quantity-shared_cost = cost of war where the leading ally shares it
quantity-site_loss = output lost at the site of a war
quantity-neighbour_loss = output lost next to a war
quantity-wider_loss = output lost farther away
quantity-trough_years = years to the deepest loss
quantity-recovery_years = years of recovery
quantity-kept_share = share of the site that an attacker keeps
quantity-kept_years = years for which it is kept
quantity-yield_share = loss by yielding against loss by conquest
quantity-back_down_share = loss where the challenger backs down, against loss by conquest
quantity-depot_stock = equipment restorable in depots
quantity-refurbishment = annual refurbishment
quantity-new_production = annual new production
quantity-share_tied = share of forces tied in Ukraine
quantity-war_losses = annual losses in Ukraine
quantity-reconstitution_years = years of reconstitution after the war
quantity-war_end_year = year in which the war in Ukraine ends
quantity-postwar_level = strength after reconstitution
quantity-border_length = length of the land border
quantity-road_distance = distance by road
quantity-corridor_length = length of a corridor
quantity-front_length = length of the front line
quantity-battalions = battalions
quantity-divisions = divisions
quantity-brigade_personnel = soldiers of a brigade
quantity-mobilised_strength = strength after mobilisation
quantity-deployment_days = days until deployed
quantity-clearance_days = notice that a convoy needs
quantity-local_force_ratio = attackers for each defender in a sector
quantity-advance_rate = advance a day
quantity-attrition = losses a day
quantity-force_lost_share = share of a force lost before it changed how it fought
quantity-casualties_daily = casualties a day
quantity-overrun_hours = hours until a capital is reached
quantity-defence_days = days that a defence holds
quantity-attacks = attacks recorded
quantity-attacks_won = attacks won
quantity-attacks_lost = attacks lost
quantity-attacks_drawn = attacks drawn
quantity-attacks_failed_share = share of attacks that failed
quantity-salvo_size = drones and missiles in a salvo
quantity-salvo_interval = days between salvos
quantity-missile_stock = missiles in stock
quantity-interception_rate = share shot down
quantity-raids_untouched_share = share of raids without any interception
quantity-air_defence_share_of_need = share of the air defence needed that exists
quantity-commitments_honoured_share = alliance commitments honoured
quantity-poll_share = share of poll respondents
quantity-elicited_likelihood = likelihood stated by respondents
quantity-market_probability = probability implied by a betting market
quantity-law_in_force = law in force
quantity-law_troop_floor = lowest number of troops set by law
quantity-votes = votes
quantity-threat_horizon_years = years until a possible attack, as assessed
quantity-output_loss_share_gdp = output lost through war, as a share of GDP
quantity-loss_money = losses of war
quantity-recovery_need = recovery and reconstruction needs

## Units

unit-billion = bn
unit-million = m
unit-per-head = per head
unit-aircraft = aircraft
unit-attacks = { $count ->
    [one] attack
   *[other] attacks
}
unit-battalions = { $count ->
    [one] battalion
   *[other] battalions
}
unit-batteries = { $count ->
    [one] battery
   *[other] batteries
}
unit-boats = { $count ->
    [one] boat
   *[other] boats
}
unit-bombs = { $count ->
    [one] bomb
   *[other] bombs
}
unit-brigades = { $count ->
    [one] brigade
   *[other] brigades
}
unit-capabilities = { $count ->
    [one] capability
   *[other] capabilities
}
unit-corps = corps
unit-days = { $count ->
    [one] day
   *[other] days
}
unit-divisions = { $count ->
    [one] division
   *[other] divisions
}
unit-drones = { $count ->
    [one] drone
   *[other] drones
}
unit-drones-per-year = { $count ->
    [one] drone per year
   *[other] drones per year
}
unit-elasticity = elasticity
unit-formations = { $count ->
    [one] formation
   *[other] formations
}
unit-headquarters = headquarters
unit-hours = { $count ->
    [one] hour
   *[other] hours
}
unit-interceptors-per-missile = { $count ->
    [one] interceptor per missile
   *[other] interceptors per missile
}
unit-km = km
unit-km-per-day = km per day
unit-log-odds = log odds
unit-log-odds-per-point = log odds per point
unit-log-points = { $count ->
    [one] log point
   *[other] log points
}
unit-measures = { $count ->
    [one] measure
   *[other] measures
}
unit-members = { $count ->
    [one] member
   *[other] members
}
unit-missiles = { $count ->
    [one] missile
   *[other] missiles
}
unit-missiles-per-day = { $count ->
    [one] missile per day
   *[other] missiles per day
}
unit-months = { $count ->
    [one] month
   *[other] months
}
unit-per-year = per year
unit-percent-per-day = percent per day
unit-persons = { $count ->
    [one] person
   *[other] persons
}
unit-persons-per-day = { $count ->
    [one] person per day
   *[other] persons per day
}
unit-persons-per-unit = { $count ->
    [one] person per unit
   *[other] persons per unit
}
unit-persons-per-year = { $count ->
    [one] person per year
   *[other] persons per year
}
unit-points = { $count ->
    [one] point
   *[other] points
}
unit-requirement-years = { $count ->
    [one] requirement-year
   *[other] requirement-years
}
unit-rounds = { $count ->
    [one] round
   *[other] rounds
}
unit-rounds-per-year = { $count ->
    [one] round per year
   *[other] rounds per year
}
unit-ships = { $count ->
    [one] ship
   *[other] ships
}
unit-soldiers = { $count ->
    [one] soldier
   *[other] soldiers
}
unit-soldiers-per-unit = { $count ->
    [one] soldier per unit
   *[other] soldiers per unit
}
unit-states = { $count ->
    [one] state
   *[other] states
}
unit-tanks = { $count ->
    [one] tank
   *[other] tanks
}
unit-tubes-and-launchers = tubes and launchers
unit-units = { $count ->
    [one] unit
   *[other] units
}
unit-units-of-mixed-classes = { $count ->
    [one] unit of mixed classes
   *[other] units of mixed classes
}
unit-units-per-brigade = { $count ->
    [one] unit per brigade
   *[other] units per brigade
}
unit-units-per-day = { $count ->
    [one] unit per day
   *[other] units per day
}
unit-units-per-year = { $count ->
    [one] unit per year
   *[other] units per year
}
unit-vehicles = { $count ->
    [one] vehicle
   *[other] vehicles
}
unit-votes = { $count ->
    [one] vote
   *[other] votes
}
unit-warheads = { $count ->
    [one] warhead
   *[other] warheads
}
unit-weapons = { $count ->
    [one] weapon
   *[other] weapons
}
unit-years = { $count ->
    [one] year
   *[other] years
}
unit-eur-million = EUR million
unit-eur-million-per-year = EUR million per year
unit-brigades-per-day = { $count ->
    [one] brigade per day
   *[other] brigades per day
}
unit-per-inhabitants = per { 1000 } inhabitants

## Facts, groups and price bases

fact-name = { $what }, { $who }, { $year }
group-NATO = NATO
group-EU = the EU
group-non-EU = allies outside the EU
group-Europe = European allies
group-US = the United States
group-Canada = Canada
group-USA = the United States
group-GBR = the United Kingdom
group-NLD = the Netherlands
group-nuclear = the nuclear powers
group-plus = { $first } and { $second }
group-minus = { $first } without { $second }
basis-current = { $rates ->
    [purchasing-power] current prices, purchasing power
   *[market] current prices and exchange rates
}
basis-constant = { $rates ->
    [purchasing-power] { $year } prices, purchasing power
   *[market] { $year } prices and exchange rates
}
members-of-year = { $count ->
    [one] one member, as of { $year }
   *[other] { $count } members, as of { $year }
}
members-held = { $count ->
    [one] one member, that of { $year } held fixed
   *[other] { $count } members, those of { $year } held fixed
}

latest-counts = each country’s latest count, { $year_first } to { $year_last }
assumed-part = { $part } of the sum rests on assumptions

## Accounts

total-name = { $what }, { $who }, { $year }
share-name = share of { $who } in the { $what } of { $of }, { $year }
share-outside-name = share of { $of }’s { $what } outside { $who }, { $year }
change-name = change in { $what } of { $who }, { $year_from } to { $year }
burden-share-name = defence spending of { $who } as a share of GDP, { $year }
burden-gap-name = share of { $who } in the spending of { $of } minus its share of GDP, { $year }
spillover-name = spill-over-adjusted burden of { $who }, { $year }
spill-name = spill-over of spending to the other members
concentration-hhi = Herfindahl–Hirschman index of { $what }, { $of }, { $year }
concentration-gini = Gini coefficient of { $what }, { $of }, { $year }
concentration-top = { $n ->
    [one] share of the largest member in the { $what } of { $of }, { $year }
   *[other] share of the { $n } largest members in the { $what } of { $of }, { $year }
}
rank-test-name = { $test } of GDP and spending as a share of GDP, { $result }, { $count } members of { $of }, { $tail }, { $year }
meeting-name = members of { $of } that meet { $pledge }, { $year }
majorities-name = { $side ->
    [crossing] measures, out of { $count }, of which the range crosses one half outside { $outside }
   *[certain] measures, out of { $count }, of which more than half lies outside { $outside } at either bound
}
against-name = spending of { $who } over that of { $rival }, { $year }, { $rates ->
    [power] at purchasing power
   *[market] at market rates
}
share-of-spending-name = { $what } of { $who } as a share of its defence spending, { $year }
pledge-wales = the guideline of Wales, { $level } of GDP
pledge-equipment = the guideline of { $level } of spending on equipment
pledge-hague = the core pledge of The Hague, { $level } of GDP
pledge-own-ceiling = its own ceiling, { $level } of GDP
pledge-name = distance of { $who } to { $pledge }, { $year }
between = between { $low } and { $high }

## Charts

# where a word too wide for its place may break
word-breaks = { "" }
key-below = below { $value }
key-from-to = { $low } to { $high }
key-from = { $value } and above
key-outside = not counted
key-striped = Striped: the figure is an assumption.
matrix-met = met
matrix-nearly = nearly met
matrix-short = short
matrix-far = far short
matrix-hardly = hardly any
matrix-class = { $below ->
    [none] { $name }: { $least } and more
   *[other] { $name }: { $least } to { $below }
}
matrix-most = { $value }+
dates-later = later
source-line = Source: { $sources }. Data { $data }.
source-line-prices = Source: { $sources }; { $basis }. Data { $data }.

## Kinds of number

kind-observed = observed
kind-estimate = estimate
kind-assumption = assumption
kind-model-output = model output
more-inputs = { $count ->
    [one] and one more
   *[other] and { $count } more
}

# how a figure of the accounts is computed
formula-none-held = none held
formula-total = Σ members
formula-share = part ÷ whole × { 100 }
formula-change = (after ÷ before − { 1 }) × { 100 }
formula-part = spending × share ÷ { 100 }
formula-burden-share = spending ÷ GDP × { 100 }
formula-burden-gap = share of spending − share of GDP
formula-spillover = σ × own spending ÷ (own GDP + σ × the others' spending) × { 100 }
formula-against = the group's spending ÷ the rival's
formula-meeting = number of members with distance ≥ { 0 }
formula-majorities-certain = number of measures with a share above one half at both bounds
formula-majorities-crossing = number of measures whose range holds one half
formula-distance = reached − pledged
formula-distance-money = (reached − pledged) ÷ { 100 } × base
formula-equipment = equipment ÷ spending × { 100 }
formula-hhi = Σ s²
formula-gini = Σ({ 2 }i − n − { 1 })x₍ᵢ₎ ÷ (n Σx)
formula-top = Σ of the n largest ÷ Σ × { 100 }
formula-rank = { $test } of GDP and spending ÷ GDP, { $tail }
formula-amount = amount
formula-deflate = × GDP deflator { $after } ÷ GDP deflator { $before } ({ $economy })
formula-exchange = × GDP in { $after } ÷ GDP in { $before } ({ $economy }, { $year })
test-kendall = Kendall's τ-b
test-spearman = Spearman's ρ
model-future = { $central ->
    [yes] { $strategy }
   *[no] { $strategy }, future { $number }
}
model-neutral = neutral value, or set by the strategy
model-held = held by the study
model-set = set by the strategy

fact-edited = set by the user; the source has { $was }
fact-where = { $noted ->
    [yes] { $locator }; grade { $grade }. { $note }
   *[no] { $locator }; grade { $grade }
}

## The brief

brief-title = Who carries the alliance?
brief-kicker = Symmachia: the transatlantic alliance in figures
brief-skip = Skip to the content
brief-key = Each figure opens its source. Dotted underline: published figures and what follows from them. Dashed: estimates of the publisher. Circle: an assumption. Solid: output of a model.
chart-data = The figures behind the chart
column-series = Series
column-what = What
column-value = Value
column-range = Range
close = Close
beside = Beside it
sources-heading = Sources
source-terms = Read in: { $seen }. Terms: { $licence }.
record-heading = Run record
record-text = The same program on the same data gives the same page. Any figure is found again by: symmachia explain 'CALL', where the call stands in the panel that the figure opens.

short-spending = defence spending
short-spending-held = spending, today’s members
short-gdp = GDP
short-share = share of GDP
short-distance = distance to the pledge
sources-and-more = { $sources } and { $count } more, named under Sources

answer-alone = And without the United States? By our model, whose inputs are mostly assumptions with a range, European NATO falls short almost surely in { $short } in { $year }, even with the spending pledged; by { $year_last } the gap closes in { $closed } in at least half of the futures.
answer-heading = The question and the answer
answer-outside = How much of the alliance’s strength lies outside the EU, and who carries it? In { $year }, by NATO’s estimates at current prices, allies outside the EU account for { $spending } of the allies’ defence spending, { $gdp } of their GDP and { $personnel } of their military personnel; the United States alone spends { $us }, counted worldwide (US troops in Europe: { $troops }).
answer-weight = European allies, in the EU or not, spend { $spending } and produce { $gdp }: { $side ->
    [below] they still carry less than their economic weight
   *[above] they carry more than their economic weight
} ({ $now }), { $trend ->
    [up] after { $before } in { $year_first }
    [down] and the distance has grown since { $year_first } ({ $before })
   *[flat] much as in { $year_first } ({ $before })
}.

strength-heading = Where the strength lies
strength-title = { $reach ->
    [all] More than half of every measure of strength lies { $where }, at either bound of the counts
   *[some] More than half lies { $where } in { $most } out of { $count } at either bound of the counts; in { $open } the range crosses one half
}
strength-subtitle = Share of allies { $where }, and of the United States, in NATO’s total, per cent; spending, economy and people in { $year }, stocks at the latest count of each country
strength-note = Hollow: part of the sum is an estimate or an assumption. Bands: every country’s bounds off in the same direction at once. US figures are worldwide.
strength-pooled = Fleets that allies own together stand outside these sums: NATO’s own early-warning and surveillance aircraft ({ $aewc }), shared tankers ({ $mmf }) and shared heavy airlift ({ $sac }).
outside-eu = outside the EU
outside-eu_gbr = outside the EU and the United Kingdom
outside-eu_gbr_nor = outside the EU, the United Kingdom and Norway
outside-europe = outside Europe
outside-europe_tur = outside Europe without Türkiye
series-us = United States
measure-spending = defence spending
measure-spending_share_gdp = spending as a share of GDP
measure-spending_ppp = spending at purchasing power
measure-equipment_spending = equipment spending
measure-gdp = GDP
measure-gdp_ppp = GDP at purchasing power
measure-population = population
measure-military_personnel = military personnel
measure-troops = military personnel
measure-brigades = brigades
measure-tanks = tanks
measure-infantry_fighting_vehicles = fighting vehicles
measure-artillery = artillery
measure-combat_aircraft = combat aircraft
measure-air_defence_batteries = air defence, long and medium range
measure-tankers = tanker aircraft
measure-aew_isr_aircraft = early warning, reconnaissance
measure-heavy_airlift = heavy airlift
measure-maritime_patrol_aircraft = maritime patrol
measure-surface_combatants = surface combatants
measure-submarines = submarines
measure-warheads = nuclear warheads
in-europe-caption = The United States worldwide and in Europe: NATO’s figures count its forces everywhere, the Pacific included
column-us-world = United States, worldwide
column-us-europe = United States, in Europe
column-count = Europe: as of

outside-time-heading = Over time
outside-time-title = { $trend ->
    [peaked] With today’s members throughout, the share of the allies’ spending outside the EU peaked at { $peak } in { $year_peak } and stands at { $last } in { $year_last }
    [down] With today’s members throughout, the share of the allies’ spending outside the EU fell from { $first } in { $year_first } to { $last } in { $year_last }
    [up] With today’s members throughout, the share of the allies’ spending outside the EU rose from { $first } in { $year_first } to { $last } in { $year_last }
   *[flat] With today’s members throughout, the share of the allies’ spending outside the EU hardly moved: { $first } in { $year_first }, { $last } in { $year_last }
}
outside-time-subtitle = Share of allies outside the EU in NATO’s defence spending and GDP, per cent, { $year_first } to { $year_last }; estimates hollow and dashed
outside-time-held = Counted as the members stood in each year, the share goes from { $first } in { $year_first } to { $last } in { $year_last }, with its highest value, { $peak }, in { $year_peak }: part of that movement is membership, since the United Kingdom left the EU and two EU members joined NATO on the way.
outside-time-prices = The price basis moves it most in { $year_most }: { $current } at current prices and exchange rates, { $constant } at constant ones. In { $year }: { $current_now } and { $constant_now }.


spending-heading = Who spends what
map-title = From { $low } of GDP in { $who_low } to { $high } in { $who_high }
map-subtitle = Core defence spending as a share of real GDP, per cent, by NATO’s estimate for { $year }
map-note = Borders are drawn for orientation; areas in dispute and states outside NATO are neutral.
spenders-title = { $top } of the allies’ defence spending in { $year } is that of { $who }
spenders-subtitle = Defence spending of the { $count } largest of { $all } spenders, current prices and exchange rates, { $year }; hollow: estimates
spenders-note = Dark: the United States. Violet: in the EU. Grey: outside it. US spending is worldwide.

pledges-heading = Distance to the pledges
pledges-title = { $pledge ->
    [wales] { $met } of { $count } meet in { $year } the guideline of Wales, { $target } of GDP
    [equipment] { $met } of { $count } meet in { $year } the guideline of Wales on equipment, { $target } of spending
   *[hague] { $met } of { $count } already meet in { $year } the core pledge of The Hague, { $target } of GDP by { $due }
}
pledges-subtitle = { $pledge ->
    [wales] Core defence spending as a share of real GDP minus the guideline, percentage points, by NATO’s estimate for { $year }
    [equipment] Equipment as a share of defence spending minus the guideline, percentage points, by NATO’s estimate for { $year }
   *[hague] Core defence spending as a share of real GDP minus the pledge for the target year, percentage points, by NATO’s estimate for { $year }
}
pledges-note = Spain has stated a ceiling of its own, { $ceiling } of GDP. The pledge is for core spending; the related part of the total pledge has no published accounts yet.
pledges-text = In { $year } the older guidelines are met by { $wales } ({ $two } of GDP) and by { $equipment } ({ $twenty } of spending on equipment) out of { $count }.
pledges-money = Held against { $target } already in { $year }, the distance of European allies together is { $money } a year, that of EU members { $eu }, at current prices and exchange rates, the surplus of some set off against the shortfall of others.
pledges-caption = Groups as one country: distance to each pledge, { $year }
column-group = Group
column-wales = Share of GDP, Wales
column-equipment = Equipment, Wales
column-hague = Core, The Hague
column-hague-money = Core, a year, current prices

burden-heading = Who carries more than its weight
burden-title = { $trend ->
    [up] Europe carries less than its weight, and the distance grew: { $before } in { $year_first }, { $now } in { $year_last }
    [down] Europe’s part of the spending comes closer to its part of the economy: { $before } in { $year_first }, { $now } in { $year_last }
   *[flat] Europe’s part of the spending against its part of the economy: { $before } in { $year_first }, { $now } in { $year_last }
}
burden-subtitle = European allies’ share of NATO’s GDP and of its defence spending, per cent, { $year_first } to { $year_last }; estimates hollow and dashed
finding-compared = { $citation } { $says }. On NATO’s own figures the same question, whether allies with larger economies spend a larger share of them, gets this answer for { $year_first } to { $year_last }: Kendall’s rank test is significant at the five-per-cent level in { $one } of { $count } years one-tailed and in { $two } two-tailed, with one-tailed p between { $lowest } and { $highest }. { $agree ->
    [agree] Data and finding agree.
    [tail] They agree in a one-tailed test and not in a two-tailed one.
    [partly] They agree in some of the years only.
   *[disagree] Our test does not find it. That is no contrary finding: the study covers further years and may use other data, another measure of GDP or one tail. Read of it: { $seen }.
}
finding-before = { $citation } { $says }; our figures begin in { $year_first } and cannot tell.
spillover-text = Hildebrandt’s burden adds what the others’ spending is worth to a member. How much of one ally’s spending benefits another is an assumption; two values are shown.
measures-caption = Concentration of defence spending among the members, and burden against weight
column-measure = Measure
column-year = { $year }
column-year-head = Year
row-hhi-1 = Herfindahl–Hirschman index
row-gini-1 = Gini coefficient
row-top-1 = share of the largest member
row-top-3 = share of the three largest
row-gap = Europe: share of spending minus share of GDP
row-gap-us = United States: share of spending minus share of GDP
ranks-caption = The exploitation test: rank correlation of GDP and spending as a share of GDP
column-kendall = Kendall’s τ
column-spearman = Spearman’s ρ
column-p-two = p, two-tailed
column-p-one = p, one-tailed
spillover-caption = Spill-over-adjusted burden, per cent of a member’s income and of what the others’ spending gives it, { $year }
column-spill = spill-over { $spill }

rival-heading = Against Russia
rival-title = European allies spend { $market } what Russia spends at market rates, { $power } at purchasing power ({ $year })
rival-subtitle = Defence spending of European allies (NATO) over that of Russia (SIPRI), as a multiple, { $year_first } to { $year_last }; estimates hollow and dashed
rival-text = The EU members of NATO alone spend { $eu } as much as Russia at purchasing power in { $year }. The two producers count differently, and purchasing power here is that of the whole economy: what a soldier, a shell or a tank costs in each country is not known to it.
rates-market = at market rates
rates-power = at purchasing power

claims-heading = What was claimed, and what holds
claims-text = Who said what comes from the debate file of an article that set the debate out, coded in our words; claims from elsewhere stand behind it. Each claim stands in our words, with every reading we can give it, on the tables of its date, on today’s for the same year, and for the latest year. A claim that the figures cannot settle is said to be not computable.
claim-said = { $speaker }, { $said }. { $reported }.
claim-unchecked = { $name }: { $words } { $why }
claim-verdict = { $same ->
    [yes] Verdict: { $now }; the same then, on today’s tables and for the latest year
   *[no] Then: { $then }. The same year on today’s tables: { $again }. Latest year: { $now }
}
claim-basis = { $hand ->
    [yes] Then: { $year_then }, by the latest of NATO’s tables in the store that were out when it was said ({ $edition }); later ones may have been
   *[no] Then: { $year_then }, by the oldest of NATO’s tables in the store ({ $edition }), which came out later
}. Today’s tables: { $edition_now }, for { $year_again } and for { $year_now }. Stocks have one count only and stand in every column.
outcome-holds = holds
outcome-fails = fails
outcome-holds-under = holds under: { $under }
outcome-depends-on-c = depends on how reliable the United States is (c) and on how often danger comes
outcome-not-computable = not computable
reading = { $has ->
    [why] { $says } ({ $why })
   *[nothing] { $says }
}
reading-cannot = Not computable: { $why }
reading-met = { $state ->
    [holds] { $count ->
        [one] holds
       *[other] holds in all { $count }
    }
    [depends] depends on it: { $met } of { $count } points meet it
    [open] { $count ->
        [one] not settled
       *[other] not settled: { $met } of { $count } meet it
    }
   *[fails] { $count ->
        [one] fails
       *[other] fails: { $met } of { $count } meet it
    }
}{ $sure ->
    [no] ; in { $crossing } the range crosses the threshold
   *[yes] { "" }
}
reading-figure = { $many ->
    [one] { $state ->
        [crosses] { $figure } ({ $range }: the range crosses the threshold)
       *[other] { $figure }
    }
   *[other] { $state ->
        [missed] { $what } { $figure }, not met
        [crosses] { $what } { $figure } ({ $range }: the range crosses the threshold)
       *[met] { $what } { $figure }
    }
}
reading-at-c = reliability { $value } per cent
reading-at-w = a window every { $value } years
reading-later = Rests in part on figures published after the claim.
debate-maker = { $id }, { $name }, { $reported }{ $denies ->
    [yes] , denying it
   *[no] { "" }
}: { $words }
debate-via = { $title }, on an interview with { $name }
debate-changed = changed since the last check, { $when }: { $old } → { $new }
debate-not-checked = the check failed
debate-near-none = no claim
debate-read = { $number } of { $of }
debate-no-claim = No claim of the catalogue checks these:
debate-waiting = { $count ->
    [one] One statement waits to be confirmed and counts for nothing yet
   *[other] { $count } statements wait to be confirmed and count for nothing yet
}
review-head = { $place } of { $count }, { $waiting } waiting: { $id }, { $status }. { $speaker }, { $kind }, voice { $voice }, cue “{ $cue }”, tier { $tier }
review-keys = keys: { $keys }; the number of a claim links it, again denies it, again unlinks it
review-words = What was said, in your words:
review-speaker = Who said it ({ $actors }):
review-code = Concept, stance (+, - or nought) and strength ({ $concepts }):
review-define = { $name } is new; define it, or leave it empty:
review-link = Claim, with a minus behind it where the statement denies it:
review-bad-code = a code is a concept, a stance of +, - or nought, and a strength of up to three
review-too-many = there are as many concepts as people tell apart: merge some with debate codebook
review-unknown = { $name } is not known: { $fix }
review-nothing-to-undo = nothing to undo since the review was opened
review-moved = found again elsewhere in the text: { $ids }
review-changed = found again with other words, read them anew: { $ids }
review-lost = not found in the text any more, kept as coded: { $ids }
review-done = { $waiting ->
    [one] One statement waits
   *[other] { $waiting } statements wait
}; every decision is saved in { $path }
column-reading = Reading
column-then = Tables of its date
column-again = Same year, today’s tables
column-now = Latest year

limits-heading = What this does not know
limits-text = The accounts count what governments publish and what others have counted ({ $edition }, and others, named under Sources). They are silent on this:
limit-1 = Money and stocks are inputs. What they are worth in the field, in which theatre and how soon, is not in these figures.
limit-2 = Nuclear forces appear as counts only. Hybrid attack, political cohesion and command arrangements are outside the model.
limit-3 = NATO publishes no European part of US spending. The share of US forces that would come, and when, is a question of its own.
limit-4 = Command and control, space reconnaissance and the suppression of air defences have no count here. All three would make Europe’s dependence look larger.
limit-5 = Readiness, training, ammunition and age of equipment are not counted: a battery is a battery.
limit-6 = Tanks and artillery rest largely on one aggregator, some stocks on no source at all; both are marked and carry wide bounds.
limit-7 = Exchange rates move shares between years; purchasing power corrects for it with the prices of whole economies, not of armies.
limit-8 = The latest two years are NATO’s estimates. Between editions estimates of single allies have moved by a quarter and more.
limit-9 = That the code matches its equations is tested; that the figures match the world is the publishers’ word.

## Conversions

converted-name = { $fact }, converted
step-exchange = { $before } to { $after } at the average rate of { $year }, from the GDP of { $economy } in both
step-purchasing-power-to = { $before } to international dollars at the price level of { $economy } in { $year }
step-purchasing-power-from = international dollars to { $after } at the price level of { $economy } in { $year }
step-deflate = prices of { $before } to prices of { $after } by the GDP deflator of { $economy }
step-then = { $first }; { $second }
step-none = nothing to convert

# the spine: what goes in, and what comes of it
model-cell = { $what }, { $where }
model-middle = in the central future: { $what }
input-gdp = GDP
input-gdp_growth = growth of GDP
input-growth_shock = error of growth forecasts
input-spending_share = spending as a share of GDP, base year
input-announced_share = announced share of GDP
input-pledge_compliance = share of an announced rise that is spent
input-equipment_share = share of equipment in the budget
input-personnel_share = share of pay in the budget
input-marginal_equipment_share = share of equipment in the additional euro
input-marginal_personnel_share = share of pay in the additional euro
input-sustaining_history = equipment spending of the years in which stocks stood still
input-generation_growth = price growth from generation to generation
input-growth_share = share of free equipment money that enlarges the force
input-discount_rate = discount rate
input-base_deliveries = deliveries a year today
input-ramp = growth of deliveries a year
input-lead_years = years from order to delivery
input-import_share = share of deliveries from the United States
input-import_limit = imports against today's
input-supply_risk = share of imports lost after an exit
input-new_lines = new lines
input-line_cost = price of a new line
input-new_build_share = share of what retires that is built anew
input-unit_price = price of a unit
input-units_built = units built so far
input-learning_rate = price after a doubling of units built
input-defence_inflation = defence inflation above consumer prices
input-joint_factor = price of a joint buy against separate ones
input-joint_share = share bought together
input-operating_cost = running cost of a unit
input-soldiers = soldiers
input-exit_rate = share of soldiers who leave in a year
input-recruit_cap = most recruits in a year
input-people_per_unit = people a unit
input-stock = stock
input-life_years = years of life
input-readiness = share usable within the warning time
input-brigade_share = share of a type of brigade
input-brigade_need = equipment of a brigade
input-participation = share that comes when called
input-us_assigned = assigned US forces
input-us_contribution = share of the US contribution that is there
input-exit_year = year of a US exit
input-exit_state = US contribution after an exit
input-target_increase = rise that NATO's targets ask for
input-closing_tolerance = gap that counts as closed
input-priority = weight in the plan
input-plan_orders = units that a plan orders
input-plan_recruits = soldiers that a plan recruits
input-plan_lines = output that a plan asks makers to be ready for
input-plan_price = price that a plan counts on
input-plan_payers = weight by which members pay for a plan
input-plan_until_exit = a plan is followed only until the exit
input-red_stock = Russian stock
input-new_production = Russian new production
input-refurbishment = Russian refurbishment
input-depot_stock = Russian depots
input-war_losses = Russian losses
input-share_tied = share of Russian forces tied in Ukraine
input-war_end_year = end of the war in Ukraine
input-postwar_level = Russian strength after reconstitution against today
input-public_share = part of spending that serves all allies
input-spill_in = part of others' spending that one gains from
input-reaction = reaction of European spending to American effort
input-campaign_days = length of the campaign
input-campaign_depth = depth to the attacker's objective
input-frontage = usable frontage
input-front_per_brigade = front that a brigade takes
input-breakpoint = share of defenders below which the defence breaks
input-red_committed = attacking brigades committed
input-red_buildup = attacking brigades that join each day
input-warning_days = warning time
input-decision_days = time to decide
input-home_brigades = brigades of the defended
input-forward_brigades = allied brigades in place
input-leader_forward = brigades of the leading ally in place
input-theatre_share = share of usable brigades free for the theatre
input-arrival_share = share of brigades that a readiness tier brings
input-arrival_days = days until a readiness tier is complete
input-leader_days = days until the leading ally's forces are complete
input-brigade_quality = worth of a defending brigade against an attacking one
input-force_employment = how well the defenders are employed
input-support_weight = worth that a brigade loses without support
input-prosecution = attrition at which the attacker begins
input-exchange_ratio = attackers lost for each defender lost
input-fastest_withdrawal = fastest withdrawal
input-withdrawal_threshold = losses at which the defender gives ground
input-tolerated_attrition = losses that the attacker tolerates
input-battle_spread = spread of behaviour
input-salvo = missiles fired a day
input-shots_per_missile = interceptors fired at a missile
input-kill_probability = chance that an interceptor kills
input-interceptor_share = share of interceptors in the theatre
input-leak_delay = delay by missiles that get through
input-leak_damage = worth lost by missiles that get through
input-prior_intercept = record of past battles, at even forces
input-prior_slope = record of past battles, slope in the force ratio
input-reliability = reliability of the leading ally
input-perception_bias = what the adversary believes beyond what is
input-effort_effect = effect of European effort on reliability
input-decoupling_effect = effect of decoupling on reliability
input-decoupling = decoupling that the strategy is perceived as
input-challenger_value = what the objective is worth to the challenger, in costs of war
input-defender_value = what the objective is worth to the defenders, in costs of war
input-back_down_cost = cost of backing down
input-audience_cost = cost of yielding before one's own public
input-shared_cost = cost of war where the leading ally shares it
input-window_years = years between attack windows
input-war_site = member in which the war would be
input-neighbour = neighbour of the war
input-site_loss = output lost at the site of a war
input-neighbour_loss = output lost next to a war
input-wider_loss = output lost farther away
input-trough_years = years to the deepest loss
input-recovery_years = years of recovery
input-kept_share = share of the site that an attacker keeps
input-kept_years = years for which it is kept
input-yield_share = loss by yielding against loss by conquest
input-back_down_share = loss where the challenger backs down, against loss by conquest
derived-gdp = GDP
derived-share = spending as a share of GDP
derived-pledged = pledged budget
derived-extra = budget beyond the base year's
derived-equipment = equipment money
derived-personnel = money for pay
derived-operations = money for operations and the rest
derived-price = price of a unit
derived-running = running cost of a unit
derived-running_need = running cost of added units
derived-crew_need = crews of added units
derived-people = soldiers
derived-held = share of added units that crews and money hold
derived-effective = effective units
derived-fielded = fielded units
derived-national = usable units of the members
derived-usable = usable units
derived-red = Russian stock
derived-available = Russian forces not tied
derived-pace = Russian strength against the post-war level
derived-today = today's level with the US in
derived-required = requirement
derived-gap = gap
derived-met = requirement met
derived-sustain_need = cost of sustaining today's force
derived-sustained = money that sustains today's force
derived-coverage = share of sustaining that is paid
derived-imports = imports
derived-free_slots = free lines
derived-free = money for growth
derived-need = units still to be ordered
derived-payer = share in the growth money
derived-affordable = units that the money would buy
derived-orders = orders
derived-lines = lines
derived-built = units built so far
derived-stock = stock
derived-budget = budget
derived-added_cost = cost beyond today's share of GDP
derived-adequacy = adequacy
derived-weakest_area = adequacy of the weakest area
derived-there = contribution of the leading ally that is there
derived-leak = missiles that get through
derived-force_ratio = force ratio in the theatre
derived-attained = objective attained
derived-displacement = ground lost
derived-red_lost = attackers lost
derived-blue_lost = defenders lost
derived-effort = European effort beyond today's
derived-reliability_then = reliability after Europe's choice
derived-deterred = no challenge, given an attack window and the study's values and costs
derived-yielded = challenged and yielded, given an attack window and the study's values and costs
derived-backed_down = challenged and backed down, given an attack window and the study's values and costs
derived-war = war, given an attack window and the study's values and costs
derived-lost_if_war = objective attained if there is war
derived-ground = loss of what an attacker keeps
derived-output = output lost in a war

# what binds a plan
limit-budget = budget
limit-lead_time = no order arrives in time
limit-makers = makers
limit-money = money
limit-crews = soldiers
limit-running_money = running costs
limit-largest_share = largest share of one member
limit-price_of_shortage = shortage is cheaper

# the reference run
measure-interceptors = air-defence missiles
measure-artillery_rounds = artillery rounds
measure-strike_missiles = long-range strike missiles
measure-one_way_drones = one-way attack drones
measure-all = all capabilities
measure-never = better for no reliability
measure-always = better for every reliability
view-nato-full = NATO with the United States
view-nato-reduced = NATO with a reduced US contribution
view-nato-withdrawn = NATO without the United States
view-eu = the EU
view-european_nato = European NATO
view-coalition = a coalition of the willing
model-usable = usable { $what } of { $view }, { $year }
model-gap = gap of { $view } in { $what }, { $year }
model-met = requirement for { $what } that { $view } meets in { $year }
model-needed = required { $what }, { $view }, { $year }
model-required = requirement for { $what }, { $view }
model-closing_year = year from which { $view }’s gap in { $what } stays closed
model-gap_years = requirement for { $what } that { $view } misses, summed over the years
model-window = years that European NATO’s gap in { $what } stays open after a US exit in { $year }
model-adequacy = adequacy of { $view }, { $year }
model-weakest_area = adequacy of the weakest area of { $view }, { $year }
model-dependence = US share of the { $what } that NATO can use, { $year }
model-added_cost = cost of { $who } beyond today’s share of GDP, present value
model-budget = defence budget of { $who }, { $year }
model-budget_share = defence budget of { $who } over GDP, { $year }
model-paid = paid for { $category }, present value
model-soldiers = soldiers of { $who }, { $year }
model-hollow = bought units that stand idle, { $year }
model-industry_bound = cases in which makers bind before money
model-exit_year = year in which the United States leaves
model-closed = futures in which { $view }’s gap in { $what } is closed by { $year }
model-gaps_closed = gaps of { $view } closed by { $year } in half of the futures
model-short = capabilities in which { $view } falls short in { $year }
model-whole = requirements that { $view } meets in { $year }
model-supplied = capabilities of which the United States supplies more than half, { $year }
model-open_at_exit = gaps of European NATO still open when the United States leaves in { $year }
model-per_head = { $what }, per head of today’s population
model-everybody = the European allies, Canada and the EU’s other members
model-context = strategy { $strategy }{ $less ->
    [none] {""}
   *[other] { " less " }{ $less }
}{ $basis ->
    [none] {""}
   *[other] , requirement { $basis }
}, { $comparison }; { $futures } futures, run { $run }
# plans of the reference run
planned-everybody = all who pay
planned-all = all costs
planned-procurement = units
planned-lines = new lines
planned-running = running costs of added units
planned-pay = pay of more soldiers
planned-all-years = all years
planned-cost = the plan’s cost, { $category }, { $dated ->
    [yes] { $year }
   *[no] present value
}
planned-cost_by = the plan’s cost up to { $year }, { $category }, present value
planned-on_order = running costs and pay for what is on order without a plan, { $dated ->
    [yes] { $year }
   *[no] present value
}
planned-bill = bill of { $who } for units and new lines, { $dated ->
    [yes] { $year }
   *[no] present value
}
planned-by-rule = { $what }; split { $rule }
planned-bill_share = bill of { $who } for units and new lines over GDP, present values
planned-bill_per_head = bill of { $who } for units and new lines, present value, per head of today’s population
planned-ordered = units that the plan orders, { $what }, { $year }
planned-paid_for = paid for { $what }, { $dated ->
    [yes] { $year }
   *[no] present value
}
planned-met = requirement for { $what } that the plan meets in { $year }
planned-level = requirements that the plan meets in { $year }, mean of all capabilities
planned-short = capabilities that the plan leaves short in { $year }
planned-gap_years = requirement that the plan leaves short, summed over capabilities and years
planned-closing_year = year from which the plan meets the requirement for { $what }
planned-spending = spending under the plan over GDP, { $year }
planned-rise = spending under the plan over GDP in { $year }, less today’s
planned-pledge_used = growth money of the pledges that the plan takes, { $dated ->
    [yes] { $year }
   *[no] at most in a year
}
planned-context = strategy { $strategy }{ $less ->
    [none] {""}
   *[other] { " less " }{ $less }
}, { $comparison }, requirements from { $year } on; what a missing unit costs, how many lines may open and the largest share of a member are assumptions; central future, run { $run }
insured-premium = what the hedge costs more than buying nothing where the United States stays
insured-value = what the hedge saves against buying nothing before an exit, { $exit ->
    [none] on average
   *[other] where it comes in { $exit }
}
insured-regret_of_waiting = what it costs more to order nothing in the first year
insured-vss = what deciding for the mean of all futures costs more than the hedge
insured-evpi = what knowing the future would save
insured-paid_for = paid for { $what } while nothing is known, present value
insured-ordered = units ordered while nothing is known, { $what }
insured-lines = new lines opened while nothing is known, { $what }
insured-context = an exit is taken to be { $percent } % likely, each year of the study alike; what a missing unit costs, how many lines may open and the largest share of a member are assumptions; central future, run { $run }
formula-insured = multistage stochastic programme over the year of an exit, between proven bounds; equations in docs/hedge.md
formula-planned = { $less ->
    [yes] plan of least cost less that of the other strategy
   *[no] plan of least cost, a proven linear programme
}, equations in docs/planner.md{ $over ->
    [yes] ; range: the quantiles that hold nine tenths of { $futures } futures, each planned for itself
   *[no] {""}
}
front-cost = cost of plan { $step } of { $steps } on the front, present value
front-gap_years = requirement that plan { $step } of { $steps } on the front leaves short, summed over capabilities and years
front-short = capabilities that plan { $step } of { $steps } on the front leaves short in some year
formula-front = least cost at which no more stays short than this, in equal steps from doing least to closing most; equations in docs/planner.md
lever-money = a billion euros more growth money a year
lever-recruits = a thousand recruits more a year
lever-line = a line more for { $what }, a tenth of today’s output
lever-lead_time = a year less from order to delivery
one-more-gap_years = requirement that is no longer short with { $lever }, summed over capabilities and years
one-more-gain = saved with { $lever }, shortages at their price included, present value
one-more-spent = spent more with { $lever }, present value
formula-lever = plan of least cost less the plan of least cost with one limit moved; equations in docs/planner.md
model-today = The model runs on the newest edition, with NATO’s own members.
model-missing = The reference run that ships was made from other figures than these. It can be made again: symmachia brief --fresh
formula-outcome = { $less ->
    [yes] one strategy less the other in every future; median, and the quantiles that hold nine tenths
   *[no] median of the futures, and the quantiles that hold nine tenths; equations in docs/spine.md
}
formula-central = the future in which every input stands at its own value; equations in docs/spine.md
formula-bet = futures in which it costs less than it spares of expected losses / all futures, equal bets counted half; equations in docs/chain.md
formula-bet-years = expected loss that it spares for one window a year / what it costs more; median of the futures, and the quantiles that hold eight tenths. Never counts as nought, and { $most } stands for that and more
formula-bet-set = futures whose set of reliabilities is of this kind / all futures
bet-share = futures in which autonomy is the better bet, at a reliability of { $at } per cent and an attack window every { $window } years
bet-years = years between attack windows up to which autonomy is the better bet, at a reliability of { $at } per cent
bet-set = futures in which autonomy is the better bet { $kind ->
    [never] for no reliability
    [always] for every reliability
    [below] below one reliability
    [above] above one reliability
   *[several] in several ranges of reliability
}, with an attack window every { $window } years
bet-explained = share of the spread of { $what ->
    [attained] the attacker’s chance
   *[total_loss] total loss
} that the choice of strategy explains
formula-explained = variance of the strategies’ means / variance over all strategies and futures
bet-existing = years between attack windows up to which today’s budgets pay, loss { $case }
formula-existing = what today’s forces spare at a window, against none / today’s budgets
bet-crossing = reliability below which autonomy is the better bet, with an attack window every { $window } years
formula-crossing = first crossing in the futures that have one; median, and the quantiles that hold eight tenths of them. Quoted only where nearly all futures cross at most once
bet-sets-caption = The set of reliabilities in which autonomy is the better bet, by how often a window opens: share of futures, and where it has one upper end, that end c*
bet-set-never = for none
bet-set-below = below one reliability
bet-set-above = above one reliability
bet-set-several = in several ranges
bet-set-always = for every one
bet-set-crossing = c*, where it pays below
column-set = autonomy pays
column-window-every = window every { $window } years
bet-decides = { $which ->
    [pays] futures in which autonomy is the better bet, each at its own reliability and danger
    [coverage] of them inside the box that sets them apart
    [density] of the futures inside the box that sets them apart
   *[other] share of which strategy is the better bet that { $which } decides
}
formula-decides = variance of the answer’s means over bins of the input / its variance; the box by patient rule induction
bet-decides-caption = What would change the answer: how much of it an input decides, and where autonomy pays. Together these sides hold { $coverage } of the futures in which it does
bet-side-low = where it is low
bet-side-high = where it is high
bet-side-middle = in the middle
bet-side-none = on either side
column-input = input
column-decides = decides
column-side = autonomy pays
bet-context = { $case }; conditional on attack windows and on the study’s values, costs and behaviour; { $futures } futures, run { $run }
model-contingency = { $contingency ->
    [finland_north] northern Finland
   *[baltic] the Baltic states
}
model-attained = chance that an attacker attains its objective in { model-contingency }, { $presence } US forces, { $year }, if it attacks
model-displacement = ground lost in { model-contingency }, { $presence } US forces, { $year }, if it is attacked
model-force_ratio = engaged attackers over defenders in { model-contingency }, { $presence } US forces, { $year }
model-deterred = attack windows without a challenge in { $year }, on the assumed values and costs
model-yielded = attack windows in which the defenders yield in { $year }, on the assumed values and costs
model-backed_down = attack windows in which the challenger backs down in { $year }, on the assumed values and costs
model-war = attack windows that end in war in { $year }, on the assumed values and costs
model-premium = cost of the strategy beyond what is pledged, present value
model-premium_gross = cost of the strategy beyond today’s share of GDP less what late purchases are still worth, present value
formula-closed = futures in which it is closed / all futures
formula-gaps_closed = capabilities whose gap is closed in at least half of the futures
formula-short = capabilities whose requirement is not met in ninety-five of a hundred futures or more
formula-whole = capabilities whose requirement is met in the median future
formula-supplied = capabilities of which the median share is above half
formula-open = capabilities that close after the exit; median of the futures with an exit in that year
formula-window = closing year − year of the exit; a gap that is open in { $year_last } counts as closing in { $year_after }
formula-per_head = money / population
series-transatlantic = within the transatlantic framework
series-autonomous = autonomous
source-line-run = Source: this model, on { $sources }. Data { $data }, run { $run }.
source-line-run-prices = Source: this model, on { $sources }; { $basis }. Data { $data }, run { $run }.
column-capability = capability
field-heading = What each framework can field
field-title = { $count ->
    [0] In { $year } European NATO falls short nowhere in all but a few futures
   *[other] In { $year }, even with the spending pledged, European NATO falls short almost surely in { $short }; least of what is needed is met in { $what }: { $worst }
}
field-subtitle = Share of the requirement met within the warning time, { $year }, per cent: today’s level with the US forces that the IISS assigns to Europe; median of { $futures } futures and the band that holds nine tenths of them; the end of the scale stands for that and more
field-note = Both strategies are our construction, prompted by statements of Mark Rutte and Manfred Weber; not their plans. What the IISS does not state is filled by assumptions. Command, intelligence from space and the suppression of air defences are not priced: all three would make autonomy dearer. Conventional forces only.
field-text = Both strategies spend the same pledge; what differs is what is bought. Makers, lead times and crews decide how soon it stands: in { $bound } of the cases in which something is wanted, the makers’ lines bind before the money does. No future is held likely, and most inputs are assumptions with a range.
usable-caption = Usable within the warning time, with and without the United States, within the transatlantic framework: median of the futures
column-full-now = NATO with the US, { $year }
column-full = NATO with the US, { $year }
column-reduced = US reduced, { $year }
column-withdrawn = US withdrawn, { $year }
column-european = European NATO, { $year }
column-eu-alone = EU alone, { $year }
requirements-caption = How much of other requirements is met in { $year }, within the transatlantic framework
column-nato-withdrawn = NATO without the US, IISS
column-eu = EU alone, IISS
column-targets = European NATO, NATO’s targets
column-bruegel = European NATO, Bruegel and Kiel’s list
gaps-heading = Which gaps close, and when
gaps-title = By { $year }, in half of the futures or more, the gap closes in { $transatlantic } of { $count } within the transatlantic framework, and in { $autonomous } with autonomy as the aim
gaps-subtitle = Share of the requirement that European NATO meets, { $year_first } to { $year }, per cent (the level line is all of it): today’s level with the US forces that the IISS assigns to Europe. Bands hold half and nine tenths of { $futures } futures within the transatlantic framework; the plain line is the median with autonomy as the aim
gaps-text = Every gap is counted without the United States, against what can be used today with it. A gap that closes and opens again counts as open. Lines first replace what retires; only what they make beyond that closes a gap.
closing-caption = In which year European NATO’s gap closes for good, without the United States
column-closing = { $strategy }: closed in half of the futures
column-closed = { $strategy }: futures in which it is closed by { $year }
closing-by = { $figure }
closing-late = not by { $year }
closing-none = no gap
reliance-heading = How much hangs on the United States
reliance-title = In { $year }, the United States supplies more than half of what NATO can use in { $now }; in { $year_later }, with the spending pledged, in { $later }
reliance-subtitle = US share of what NATO can use within the warning time, per cent, forces that the IISS assigns to Europe; median of { $futures } futures and the band that holds nine tenths of them
reliance-note = US forces elsewhere, in the Pacific or at home without an assignment, do not count. What the IISS does not state is filled by assumptions: tankers, surveillance aircraft and airlift among them.
series-dependence-now = { $year }
series-dependence-later = { $year }, within the transatlantic framework
exit-title = If the United States leaves in { $year_first }, European NATO is short in { $early }; if it leaves in { $year }, in { $late }
exit-subtitle = Capabilities, of { $count }, in which European NATO’s gap is still open when the United States leaves, by the year of the exit; medians, with bands for half and nine tenths of the futures that have an exit in that year
exit-note = The year is a scenario: all are tried, none is held likely. The gap is measured against today’s level with the US forces that the IISS assigns to Europe. After an exit, deliveries from the United States may fail.
window-caption = The window of vulnerability: years that a gap stays open after an exit of the United States, within the transatlantic framework
column-exit = exit in { $year }
window-cell = { $figure }
window-open = open in { $year }
window-closed = closed before
hedge-heading = How much insurance against an American exit is worth buying
hedge-pays = If the odds of an American exit by { $year_last } are { $odds }, the best that can be bought while nobody knows costs { $premium } more than waiting, should the United States stay, and saves { $value } on average. What it saves is mostly shortage at its price, not money.
hedge-depends = How likely an exit is, nobody knows, and nothing here says it. At one chance in ten hardly any insurance pays: { $low }. At an even chance it is { $high }.
hedge-rests = All of it rests on an assumption of ours: a missing unit counts { $price } times its price a year. To know the future would be worth { $evpi }, far more than the hedge saves; to wait a year before buying costs { $wait }.
hedge-saving-title = Insurance made for { $odds } saves most if the exit comes in { $year }: { $most }
hedge-saving-subtitle = Costs and shortages that a hedge saves against buying nothing before an exit, by year of the exit, present value, EUR bn at prices of { $year_price }
hedge-saving-note = One line for each likelihood that a hedge is made for. None of them is held likely. Before the exit nothing counts as short.
odds-low = one chance in ten
odds-middle = three chances in ten
odds-high = an even chance
series-hedge = made for { $odds }
hedge-worths-caption = What insurance costs and saves, by the odds of an exit that it is made for
hedge-bought-caption = What is bought while nothing is known, at { $odds }
column-hedge = Hedge
column-hedge-premium = Premium, if the US stays
column-hedge-value = Saved on average
column-hedge-regret_of_waiting = Cost of waiting a year
column-hedge-vss = Cost of deciding for the mean
column-hedge-evpi = Worth of knowing
column-hedge-units = Units
column-hedge-lines = New lines, a year
column-hedge-paid = Paid for units
plan-heading = What it would take to close the gaps, and who would pay
plan-least = The cheapest way to do from { $year } on without the United States what is done with it today, as far as makers allow, costs { $cost } to { $year_last } in present value: { $range } over the futures. { $short } are still short in { $year }, { $closed ->
    [yes] none
   *[no] { $short_last }
} in { $year_last }. With the American forces counted in, today’s level costs { $within }, of which { $order } runs and mans what is on order already.
plan-premium = The difference, { $premium }, is what standing alone costs at least: { $range } over the futures, each planned for itself. If the EU’s members did it without the rest of Europe, they would pay { $alone } and leave { $gaps_alone } short instead of { $gaps }. A requirement-year is one capability that lacks all that is required for one year, or two that lack half.
plan-money = { $enough ->
    [yes] What the pledges leave for growth is enough: the plan that replaces the American forces and meets NATO’s targets too takes at most { $used } of it, in { $year }. What is short then, { $short } in { $year_by }, is short of other things than money.
   *[no] What the pledges leave for growth is not enough: the plan that replaces the American forces and meets NATO’s targets too takes { $used } of it in { $year }, and { $short } are short in { $year_by }.
}
plan-assumed = These are lower bounds. A plan knows its future from the first day and buys in the best order; nobody does. That a missing unit counts { $price } times its price a year, that lines for at most { $lines } of today’s output open in a year, and that one member buys at most { $share } of a kind are assumptions of ours, and the answer depends on them. So does the requirement: what the IISS counted as American in Europe’s defence, with our assumptions where it is silent.
plan-cost-title = With { $strategy }, most is due in { $year }: { $most }{ $single ->
    [yes] {""}
   *[no] , against { $beside } with { $other }
}
plan-cost-subtitle = Units, new lines, running costs and pay of the plan of least cost, by year, EUR bn at prices of { $year_price }, requirements from { $year } on; shades: half and nine tenths of { $futures } futures
plan-total-title = By { $year } half of the { $whole } is spent
plan-total-subtitle = Cost of the plans up to each year, present value in { $year }, EUR bn at prices of { $year_price }
plan-bought-title = Most money goes to { $first } and { $second }: { $one } and { $two }; the last order is of { $year }
plan-bought-subtitle = What the plan of { $strategy } orders, by year of the order: the darker, the more of the row’s money falls into the year; at the end the present value, at prices of { $year_price }
plan-bought-note = { $count ->
    [one] One more capability needs no orders beyond today’s and what replaces them.
   *[other] { $count } more capabilities need no orders beyond today’s and what replaces them.
} Fractions of units are ordered.
plan-front-title = With { $strategy }, closing as much as makers can takes { $cost }, the plan before the last { $before }; { $open ->
    [yes] { $left } stay short at any cost
   *[no] nothing stays short
}
plan-front-subtitle = Least cost, present value to { $year_last }, EUR bn at prices of { $year_price }, against the requirement-years that stay short from { $year } on; each dot is a plan
plan-front-across = requirement-years short
plan-front-note = No price of shortage enters here. The dot furthest to the right buys nothing that does not pay for itself and runs what is on order already. All at equal adequacy, in the central future.
plan-map-title = { $who_most } would pay { $most } of its GDP, { $who_least } { $least }
plan-map-subtitle = Bill for units and new lines of the plan of { $strategy } under the money of the pledges, over GDP, present values to { $year }, split { $rule }
plan-map-note = Running costs and pay are left out. Other rules split the same bill otherwise: by GDP, by ability, by what each holds. Borders are drawn for orientation; areas in dispute are neutral.
plan-heads-title = Per head the bill of { $whole } is highest in { $who_most }: { $most }
plan-heads-subtitle = The same bill over today’s population, the { $count } highest of { $all } members, present value to { $year }
plan-binding-caption = What stays short under the plan of { $strategy }, requirements from { $year } on, and what binds{ $whole ->
    [yes] {""}
   *[no] {""}; { $count } more kinds are met
}
plan-nothing-binds = –
plan-bills-caption = The bill by member, split { $rule }, beside what it owes
column-met = met in { $year }
column-met-from = met from
column-binds = what binds, the strongest first
column-plan-bill = bill, present value
column-plan-share = share of GDP
column-plan-head = per head
column-debt = public debt over GDP, { $year }
column-balance = balance over GDP, { $year }
series-eu_alone = the EU alone
costs-heading = What it costs, and whom
costs-text = With equal money, the European allies, Canada and the EU’s other members spend { $budget } in { $year } ({ $share } of GDP) under either strategy, after { $today } in { $year_first }. As far as it is kept, the pledge adds { $added } to { $year_last } beyond today’s shares of GDP, in present value. Within the transatlantic framework, { $unspent } of all budgets finds neither a free line nor a need in the model, or pays for posts that nobody fills.
costs-premium = With equal adequacy, each strategy buys what today’s level asks of it, as fast as industry allows: the transatlantic one with the American forces counted in, the autonomous one without. The second costs { $premium } more to { $year_last } in present value, { $range }, beyond what today’s budgets hold. It is a lower bound: by { $year_last } every gap is closed in { $closed } of the futures, and three capabilities have no price here.
costs-title = In { $year } defence costs { $most } in { $who_most }, and { $least } in { $who_least }
costs-subtitle = Defence budget over today’s population in { $year }, with the spending that is pledged as far as it is kept; median of { $futures } futures
row-unit = { $what }, { $unit }
costs-caption = The bill by member
column-member = member
column-budget = budget { $year }
column-share = share of GDP { $year }
column-head = per head { $year }
column-premium = autonomy costs more, equal adequacy, to { $year }
column-premium-head = the same per head
bet-heading = How reliable must the United States be, and how dangerous the world? An answer that rests on assumptions
bet-title = { $end ->
    [never] For conventional forces autonomy is the better bet for no reliability of the United States in { $share } of futures; what would change that most: { $input }
    [always] For conventional forces autonomy is the better bet for every reliability of the United States in { $share } of futures; what would change that most: { $input }
   *[neither] { $turns ->
        [none] With
       *[other] It depends on { $turns }: with
    } conventional forces autonomy is the better bet up to one attack window in { $first } if the United States surely stays away, in { $even } at even odds{ $pays_last ->
        [no] , and never if it surely comes
       *[yes] , and in { $last } if it surely comes
    }
}
bet-on-premium = whether pledged money counts as a cost
bet-on-scope = how many American forces are meant
bet-on-campaign = the campaign model
bet-on-loss = what a war costs in output
bet-on-stated = what lives and territory are worth
bet-on-values = how stakes are distributed
bet-on-commitment = whether reliability answers to what Europe does
bet-on-defenders = who defends
bet-on-contingency = where the attack is
bet-subtitle = Years between attack windows up to which the autonomous strategy is the better bet than the transatlantic one, by the chance that American forces arrive in time; median of { $futures } futures, shaded: eight in ten. Windows from { $year_first } to { $year_last }, equal adequacy, loss of output as published last, lives and land not valued but where a line says so; logarithmic scale, the ground line means never
bet-existing-text = The presets of the loss are small. Held against today’s budgets, loss of output and of what is kept alone would justify them only if a window opened every { $plain }; with three trillion euros stated for lives and land, every { $stated }. A preset that would have Europe disarm explains too little, and so the frontier above is drawn low.
bet-text = A strategy is a bet. Autonomy costs more and leaves less to the reliability of the United States; whether it pays depends on how often an attack window opens. No value of either is held likely here: both run over their whole range. Nearly every decisive input of the campaign is an assumption, and nothing here is a probability of war.
bet-crux = The crux of the debate is whether reliability answers to what Europe does, and with which sign: effort may bind the United States, or free it to go; autonomy may push it away, or leave it as it is. With reliability fixed, autonomy is the better bet in { $fixed } of futures, at a reliability of { $at } per cent and a window every { $window } years; where reliability answers, with both signs open alike, in { $answering }.
bet-money = Where both strategies spend the same and differ only in what they buy, autonomy spares more of the expected loss in { $same } of futures, at a reliability of { $at } per cent. Where both reach the same adequacy, and pledges are spent anyway, it is the better bet in { $net }; where nothing counts as pledged, in { $gross }, with a window every { $window } years.
bet-line-base = as it ships
bet-line-gross = nothing counts as pledged
bet-line-scope = American forces by Bruegel’s count
bet-line-battles = record of army battles
bet-line-stated = three trillion euros for lives, land
bet-at = reliability { $at } per cent
bet-side-autonomous = below the line: autonomy is the better bet
bet-side-transatlantic = above it: the transatlantic strategy
bet-strip-honoured = Commitments honoured when invoked by war, past alliances. A selection: reliable alliances deter, and drop out
bet-strip-elicited = Likelihood that a public gives to American help for an ally
bet-strip-polls = Polls, per cent of respondents: no reliability
bet-strip-markets = Market on a formal exit within the year: no reliability
bet-mark-leeds = all, before the Second World War (Leeds, Long, Mitchell)
bet-mark-all = all, two centuries (Berkemeier, Fuhrmann)
bet-mark-pacts = defence pacts, two centuries
bet-mark-recent = all, since the Second World War
bet-mark-russian-first = Russian public, January
bet-mark-russian-second = Russian public, March
bet-mark-use-force = Americans for force to defend NATO
bet-mark-defend-allies = Americans for defending allies
bet-mark-not-reliable = Germans, French, British: US not reliable
bet-mark-trust = Germans who trust the US to help
bet-mark-exit = Polymarket, July
bet-note = Reliability is the chance that the assigned American forces arrive within the warning time, for whatever reason. Nuclear forces lie outside it. Both strategies are our construction, prompted by a statement; neither is a speaker’s plan.
theatre-title = In { $year } an attacker of the Baltic states attains its objective in { $without } of trials without American forces, in { $alone } if Europe has bought for autonomy, and in { $with_them } with them
theatre-subtitle = Share of campaign trials in which the objective is attained if there is an attack, both strategies at equal adequacy; median of { $futures } futures
theatre-line-without-transatlantic = without US, transatlantic
theatre-line-without-autonomous = without US, autonomous
theatre-line-with-transatlantic = with US
theatre-note = Theatre balance decides, not national totals: few of Europe’s brigades are there on day ten. Epstein’s ground model in lanes of behaviour; front, attackers, warning and behaviour are assumptions. In northern Finland it is { $north } without American forces in { $year }.
bet-rivals-caption = What the answer depends on: years between windows up to which autonomy pays, by reliability, and share of futures in which it does
column-case = case
column-years-at = years at { $at } per cent
column-share-at = share at { $at } per cent, window every { $window } years
bet-case-usual = as it ships
bet-case-gross = nothing counts as pledged
bet-case-equal_money = equal money
bet-case-bruegel-kiel = American forces as Bruegel and Kiel count them
bet-case-third = American forces of the third scope
bet-case-adm_smooth = Epstein, withdrawal that eases
bet-case-adm_salvo = Epstein, with missiles that get through
bet-case-eto = record of division battles
bet-case-cadb = record of army battles
bet-case-revised = loss of output, the study’s revision
bet-case-first = loss of output, the study’s first version
bet-case-event = loss of output, Bloomberg Economics on a Baltic war
bet-case-1000 = lives and land stated at a trillion euros
bet-case-3000 = lives and land stated at three trillion euros
bet-case-10000 = lives and land stated at ten trillion euros
bet-case-exponential = stakes with long tails
bet-case-endogenous = reliability answers to what Europe does
bet-case-plan = only the plan’s own framework defends
bet-case-finland_north = northern Finland instead of the Baltic states
attack-caption = What becomes of an attack window, on the assumed values and costs, over the whole range of reliability: more strength can turn yielding into war
column-window = outcome
column-transatlantic-in = transatlantic, { $year }
column-autonomous-in = autonomous, { $year }
attack-deterred = no challenge
attack-yielded = challenged, the defenders yield
attack-backed_down = challenged, resisted, the challenger backs down
attack-war = challenged, resisted, war

# A force in a theatre abroad
force-said = who said that they send soldiers
force-open = with the undecided who come
force-all = everybody, whatever was said
force-limit-contributors = what contributors have or have named
force-limit-dwell = time at home between tours
force-limit-readiness = units not ready in time
force-limit-losses = soldiers who leave or are lost
force-limit-air_defence_batteries = air-defence batteries
force-limit-aew_isr_aircraft = warning and reconnaissance aircraft
force-limit-heavy_airlift = heavy airlift
force-limit-medical = medical service
force-limit-logistics = logistics
force-stance = { $stance ->
    [sends] sends soldiers{ $named ->
        [0] {""}
       *[other] , { NUMBER($named) } named
    }
    [undecided] undecided, counted by its chance
    [neighbouring] on neighbouring territory only
    [none] sends none
   *[silent] nothing on record
}
force-close-caveats = if everybody sent soldiers, whatever was said
force-close-us = with the enablers of { $leader }
force-close-undecided = if the undecided came, each by its chance
force-close-reserves = with reserves called up
force-close-dwell = with half the time at home between tours
force-cost-us_in_europe = extra cost of a US soldier in Europe (RAND)
force-cost-bloomberg = a peacekeeper, extra cost probably (Bloomberg Economics)
force-cost-eu_average = EU defence spending over soldiers (EDA)
force-cost-joint_force = running cost of a joint EU force (EU Perspectives)
force-cost-us_peacekeeper = a US peacekeeper (State Department)
force-cost-in_theatre = ours: pay and running cost of those in the theatre
force-cost-in_cycle = ours: of all who are held for them
force-size-monitoring = monitoring
force-size-symbolic = symbolic force
force-size-multinational_corps = small multinational corps
force-size-declared = size discussed after the Paris declaration
force-size-division = large division
force-size-asked = what Britain’s chief of defence asked for
force-size-corps = corps
force-size-defence_in_depth = defence in depth
force-size-demanded = what Ukraine’s president asked for
force-front-thin = as thinly as Ukraine does
force-front-dug_in = dug in
force-front-dense = as densely as brigades can be used
force-cost-cbo_iraq = a US soldier in Iraq (CBO)
force-beside-eda_2009 = the EU’s members, all missions (EDA)
force-beside-france_2013 = France, white paper
force-beside-britain_2010 = Britain, one brigade (SDSR)
force-beside-cbo_active_army = US active Army in Iraq (CBO)
force-beside-cbo_all_forces = all US ground forces in Iraq (CBO)

# Accounts of the forces abroad
sustained-said = of those who said that they send soldiers
sustained-open = with the undecided who come
sustained-all = if everybody sends, whatever was said
sustained-europeans = the EU’s members, Britain and Norway
sustained-eu = the EU’s members
sustained-us = the United States from its forces assigned to Europe
sustained-enablers = { $us ->
    [with] with US enablers
   *[without] without US enablers
}
sustained-name-soldiers = soldiers kept in Ukraine for { $years } years by { $whose }, { $who }, { sustained-enablers }
sustained-name-rotated = soldiers kept in Ukraine by rotation, enablers apart, by { $whose }, { $who }
sustained-name-factor = deployable soldiers held for each one in Ukraine
sustained-name-served = soldiers in Ukraine that can be served: { $name }, { sustained-enablers }
sustained-name-attainable = futures in which { $whose }, { $who }, keep this size in Ukraine: { $name }, { sustained-enablers }
sustained-name-binds = futures in which this binds the force in Ukraine: { $name }, { sustained-enablers }
sustained-name-contribution = soldiers that { $name } can keep in Ukraine, { $who }
sustained-name-uncovered = missing at home in { $at }, { $name }, { $bound ->
    [home] without a force in Ukraine
    [away] while the force is in Ukraine
   *[recovering] while the force is in Ukraine and its relief recovers
}
sustained-name-cost = cost of the force a year: { $name }
sustained-name-line = soldiers in Ukraine who would hold the whole front, { $name }
formula-sustained = largest presence of monthly cohorts, the least of rotation and what enablers serve; equations in docs/force.md{ $over ->
    [no] ; central case
   *[yes] ; median and outer quantiles of { $futures } sampled cases
}
sustained-context = { $assumed } figures of the mission are assumptions, among them the usable share of brigades, time at home and what enablers serve; run { $run }

# The brief on a force in Ukraine
force-heading = A European force in Ukraine
force-keeps = Those European states that said that they send soldiers could keep { $said } in Ukraine for three years ({ $said_range }). With the undecided who come it would be { $open } ({ $open_range }).
force-asked = The { $asked } that Britain’s chief of defence asked for they could keep in { $chance_open } of the futures. If everybody sent soldiers, whatever was said, { $all } could be kept, and that size in { $chance } of the futures; with American enablers in { $chance_us }.
force-factor = For each soldier in Ukraine { $factor } who can be deployed are held ({ $range }): one there, the others at rest, in training or on the way. The British factor of { $identity } stands for three times as long at home as away.
force-stretch = IISS wrote that its largest option, { $corps }, would stretch Europe to the limit. Here everybody together keeps as many in { $chance } of the futures, with American enablers in { $chance_us }.
force-line = None of these forces holds the front. At Ukraine’s own thin density { $front } would take { $thin }, without any relief.
force-rests = How large a share of the brigades can be deployed, how long soldiers stay at home and what enablers serve are assumptions of ours with wide ranges. Nobody’s plan is shown here: the sizes are those of studies and speakers, the rest is our construction.
force-way-said-without-europeans = Europeans who said that they send
force-way-open-without-europeans = … with the undecided who come
force-way-all-without-europeans = … if everybody sends, whatever was said
force-way-all-with-europeans = … and US enablers serve them
force-way-all-without-us = US alone, from forces assigned to Europe
force-series-kept = can be kept
force-series-published = sizes in the debate
force-sizes-title = The willing could keep { $said } in Ukraine, all of Europe { $all }: { $asked } were asked for
force-sizes-subtitle = Soldiers in Ukraine, support included, kept from { $year } for { $years } years: median of { $futures } futures, with the range of nine tenths of them
force-sizes-note = Without American enablers unless it is said. European: the EU’s members, Britain and Norway. The sizes in the debate are published; some are midpoints of ranges.
force-map-title = { $count } of { $all } states send nobody into Ukraine; of the others { $who_most } could keep most, { $most }
force-map-subtitle = Soldiers that each member could keep in Ukraine by rotation, central case; no more than were named for it, the undecided by their chance
force-map-note = Without soldiers: those who said so, who stay on allied territory, have no brigade, or said nothing. By brigades on paper, of which the same share is taken to be deployable everywhere.
force-costs-title = A year of that force costs between { $least } and { $most }, by what is counted
force-costs-subtitle = { $soldiers }, EUR bn a year at prices of { $year_price }
force-costs-note = Extra cost of a deployment, average cost of a soldier and cost of a standing force are different things. Ours counts pay and running cost of the soldiers there, or of all who are held for them.
force-limits-caption = What binds the largest force, share of futures
force-home-caption = Missing for NATO’s defence without US forces in { $year }, by the requirement of IISS, while the force stands
force-home-row = { $what }, force { $who }
force-beside-caption = What others found that armies can keep abroad, read beside ours and not fitted to
column-found = Who, by whom
force-positions-caption = Who said what about sending soldiers
force-statement = { $speaker }, { $said }. { $source }
column-soldiers = Soldiers
column-position = Position
column-words = In our words
column-who-said = Who and where
column-force-home = No force
column-force-away = Force away
column-force-recovering = And its relief recovering
## The debate: who agrees with whom, and how far coders agree

network-counted = { $statements ->
    [one] one coded position
   *[other] { $statements } coded positions
} of { $actors ->
    [one] one actor
   *[other] { $actors } actors
} on { $concepts ->
    [one] one concept
   *[other] { $concepts } concepts
}, { $per }.
network-per-statement = each counted
network-per-document = the same one counted once a document
network-per-week = the same one counted once a week
network-per-month = the same one counted once a month
network-per-year = the same one counted once a year
network-per-debate = the same one counted once
network-left-suggested = Left out, for nobody has confirmed { $count ->
    [one] it: one suggestion
   *[other] them: { $count } suggestions
}.
network-left-article = Left out, for the article speaks: { $count ->
    [one] one statement
   *[other] { $count } statements
}.
network-left-uncoded = Left out, for no concept is coded: { $count ->
    [one] one statement
   *[other] { $count } statements
}.
network-withheld = No index for { $count ->
    [one] one pair
   *[other] { $count } pairs
}: the two have fewer than { $least } statements.
polarisation = Polarisation { $value }, from { $statements } coded positions; dealt out anew, the same stances give { $chance } on average. The camps:
polarisation-gap = No split exceeds { $bound }; with so many actors not every one was tried.
polarisation-few = No polarisation: there { $statements ->
    [one] is one coded position
   *[other] are { $statements } coded positions
}, and it takes { $least }.
polarisation-actors = No polarisation: { $actors ->
    [0] nobody shares
    [one] one actor shares
   *[other] { $actors } actors share
} a concept with another, and two camps take four.
polarisation-apart = No polarisation: no split into two camps has concepts shared both within and between them.
agree-statements = The first has { $first ->
    [one] one statement
   *[other] { $first } statements
}, the second { $second }; { $shared } are the same.
agree-spans = F of the statements { $spans }, of the signs that they mark { $characters }.
agree-concepts-name = which concepts a statement speaks of
agree-stance-nominal-name = stance
agree-stance-ordinal-name = stance as an order
agree-concepts = Alpha of which concepts a statement speaks of { $alpha }, over { $units } judgements.
agree-stance-nominal = Alpha of stance { $alpha }, over { $units } judgements.
agree-stance-ordinal = Alpha of stance as an order { $alpha }, over { $units } judgements.
agree-few = No alpha of { $what }: there { $units ->
    [one] is one judgement
   *[other] are { $units } judgements
}, and it takes { $least }.
agree-alike = No alpha of { $what }: all { $units } judgements are alike.
agree-differences = They differ in { $count ->
    [0] nothing.
    [one] one place:
   *[other] { $count } places:
}
agree-statement = a statement for one only
agree-speaker = speaker
agree-concept = concept
agree-stance = stance
stance-for = for
stance-against = against
stance-neither = neither

## Debates in the formats of others

exchange-nobody = nobody named
exchange-dna-open = It opens in Discourse Network Analyzer as Admin with the password { $password }. What has no place in its tables stands in notes there and comes back with them.
exchange-dna-dots = The text of { $count ->
    [one] one document is
   *[other] { $count } documents is
} not at hand: dots stand for its signs there.
exchange-dna-noted = { $count ->
    [one] One code is a note
   *[other] { $count } codes are notes
} there and in no network: neither for nor against, not confirmed, or in the article’s own voice.
exchange-dna-other = Left behind: { $count ->
    [one] one statement of another type
   *[other] { $count } statements of other types
}.
exchange-dna-kind = { $count ->
    [one] One statement was
   *[other] { $count } statements were
} coded there: voice is unclear, direct or indirect unknown, and words of ours are missing.
exchange-dna-attributes = Left behind: { $count ->
    [one] one attribute
   *[other] { $count } attributes
} of persons, organizations and concepts, and their colours.
exchange-dna-regexes = Left behind: { $count ->
    [one] one search term.
   *[other] { $count } search terms.
}
exchange-csv-definitions = A table holds no codebook: the definitions of { $count ->
    [one] one concept stay
   *[other] { $count } concepts stay
} behind.
exchange-csv-aliases = Left behind: the other names of { $count ->
    [one] one actor
   *[other] { $count } actors
}.
exchange-csv-unused = Left behind: { $count ->
    [one] one document, actor or concept
   *[other] { $count } documents, actors and concepts
} that no statement names.
exchange-csv-history = Left behind: { $count ->
    [one] one change
   *[other] { $count } changes
} of the codebook.
exchange-review-long = { $count ->
    [one] One claim is
   *[other] { $count } claims are
} longer than search engines advise.
exchange-review-left = { $count ->
    [0] Every statement has a review
    [one] One statement has no review, for no claim of the catalogue is linked or nobody has confirmed it
   *[other] { $count } statements have no review, for no claim of the catalogue is linked or nobody has confirmed them
}. A review needs the address of the page that it stands on: add it as url.
exchange-review-verdict = { $denies ->
    [yes] It denies: { $claim } Of that, then: { $then }
   *[no] Then: { $then }
} ({ $edition_then }); latest year: { $now } ({ $edition_now })
exchange-review-bare = Reviews hold neither codes nor places in a text: code them before you ask for a network.

## Jobs: work that takes long

job-waiting = waits for its turn
job-taken-up = taken up again after the server was restarted
job-preparing = being prepared
job-running = { $done } of { $total } futures are computed
job-done = done
job-cancelled = cancelled; what was computed by then stands below
job-interrupted = broken off because the server ended; the next one goes on with it
job-failed = failed; what was computed by then stands below
job-ensemble-title = { $whole ->
    [yes] What { $futures } futures say
   *[no] What the first { $ready } of { $futures } futures say
}
job-ensemble-text = Median of the futures, and the range that holds nine in ten of them; { $comparison }, run { $run }.
job-ensemble-conditional = What is said of an attack on { $contingency } holds if an attack window opens, on the study’s values, costs and behaviour; none of it is a forecast.
job-basis = { $what }, { $scope }
job-measured-by = { $what }; requirement: { $basis }
job-met-title = In { $year } { $view } meets the requirement for { $first } of { $count } under { $a }{ $two ->
    [yes] , for { $second } under { $b },
   *[no] {""}
} in half of the futures
job-met-subtitle = How far { $view } meets the requirement ({ $basis }), in per cent; the first strategy with half and nine tenths of { $futures } futures shaded, the second as a line
job-met-in = capabilities for which the requirement is met in half of the futures under { $strategy }, { $year }
job-formula-met = capabilities whose median is a hundred per cent or more
job-column-measure = measure
job-column-strategy = { $strategy }
job-column-difference = difference
job-column-better = { $strategy } does better in
job-caption-forces = What can be fielded
job-caption-time = When gaps close
job-caption-money = What it costs and risks
job-caption-danger = Danger, if an attack window opens
job-band = { $middle }{ $range ->
    [none] {""}
   *[other] , { $range }
}
job-better = futures in which { $strategy } does better than { $than }: { $what }
job-formula-better = futures in which the second strategy does better / all futures
job-planning = the plan is being made
job-planning-alone = who pays: what { $count ->
    [one] one member
   *[other] { $count } members
} would cost alone is known
job-planned = the plan is made
job-plan-title = To close the gaps from { $year } on with { $strategy } costs at least { $cost } to { $year_last }{ $left ->
    [yes] , and { $gaps } stay short
   *[no] , and nothing stays short
}
job-plan-title-sum = With { $strategy }, EUR { $budget } bn leave { $left ->
    [yes] at least { $gaps } short
   *[no] nothing short
} from { $year } on; { $spent } of it is spent
job-plan-otherwise = Asked otherwise than in the plan that ships: { $changed }.
job-plan-as-shipped = All is asked as in the plan that ships.
job-plan-one = { $what }: { $value }
job-plan-held = { $count ->
    [one] one input
   *[other] { $count } inputs
} held
job-plan-edited = { $count ->
    [one] one figure
   *[other] { $count } figures
} changed
job-plan-beside-cost = { $more ->
    [more] That is { $cost } more than the plan that ships costs.
    [less] That is { $cost } less than the plan that ships costs.
   *[same] The plan that ships costs the same.
}
job-plan-beside-gaps = { $more ->
    [more] { $gaps } more stay short.
    [less] { $gaps } less stay short.
   *[same] As much stays short.
}
job-plan-alone = No plan of { $strategy } ships: this one stands for itself.
job-plan-apart = difference from the plan that ships: { $what }
job-formula-apart = the plan asked for less the plan that ships, the sign left out
job-plan-shipped = the plan that ships
job-plan-cost-title = The plan costs most in { $year }: { $most }
job-plan-cost-subtitle = Units, new lines, running costs and pay of the plan of least cost, by year, EUR bn at prices of { $year_price }, requirements from { $year } on; central future
job-plan-bought-subtitle = What the plan orders, by year of the order: the darker, the more of the row’s money falls into the year; at the end the present value, at prices of { $year_price }
job-plan-bills-title = { $who } would pay most: { $most }, { $share } of its GDP
job-plan-bills-subtitle = Bill for units and new lines, present value, EUR bn at prices of { $year_price }, { $rule }; the { $count } highest of { $all } members
job-plan-short-caption = What stays short in the worst year, requirements from { $year } on: how much, what one unit costs, and what binds
job-plan-missing = units of { $what } that are missing in { $year }
job-plan-missing-share = requirement for { $what } that is missing in { $year }
job-plan-price = price of a unit of { $what }, { $year }
job-column-worst = worst year
job-column-missing = missing
job-column-missing-share = of the requirement
job-column-price = one unit costs
job-front = { $done } of { $total } plans of the fronts are made
job-front-title = Cost against what stays short: { $count } of { $all } plans
job-front-chart-title = With { $strategy } the least that can be done costs { $least } and leaves { $short } short; this far { $most } leave { $left }
job-front-note = No price of shortage enters here. Each dot is a plan of its own, in the central future.
job-front-shipped = { $strategy }, the plans that ship
job-payers = { $done } of { $total } rules of payment have their plan
job-payers-first = Who pays for the plan of { $strategy }, by rule
job-payers-title = The rule decides most for { $who }: { $most } “{ $rule_most }”, { $least } “{ $rule_least }”
job-payers-text = By whatever rule all pay together, the plan is the same as long as the money suffices: only its bill is split otherwise. Where each pays for what it holds, the plan is another. Units and new lines alone; running costs and pay stay with who holds the units.
job-payers-own = At equal adequacy nobody’s money is limited: what is announced splits as GDP does, and where each pays its own, units stand where that is cheapest, whatever the size of the country. Read both at equal money.
job-payers-bill = The bill for units and new lines, present value, by rule of payment{ $few ->
    [yes] : the { $count } largest of { $all }
   *[no] {""}
}
job-payers-bill_share = The same bill as a share of GDP, present values
job-column-announced = as announced
job-column-gdp = by GDP
job-column-ability = by ability
job-column-own = each its own
job-column-shapley = airport game
job-hedging = { $question ->
    [hedge] what to buy before anybody knows
    [reactive] what buying nothing before an exit would cost
    [waiting] what waiting a year would cost
   *[by_the_mean] what deciding for the mean would cost
}, round { $rounds } of the search{ $bounded ->
    [yes] : between EUR { $lower } bn and EUR { $upper } bn
   *[no] {""}
}{ $anew ->
    [yes] ; begun anew, since what was kept of it cannot be used
   *[no] {""}
}
job-hedge-searching = The best insurance at odds of { $odds } % is being searched
job-hedge-search = Round { $rounds } of the search: what is minimised, today’s pay included, lies between { $lower } and { $upper }; the gap between the bounds is { $gap } of what decisions change.
job-hedge-lower = no decisions cost less than this, costs and shortages with today’s pay
job-hedge-upper = the best decisions found cost this, costs and shortages with today’s pay
job-hedge-gap = gap between the bounds, over what decisions change
job-hedge-title = At odds of { $odds } % insurance with { $strategy } costs { $premium } if the United States stays, and saves { $value } on average
job-hedge-open = What to buy with { $strategy } before anybody knows, at odds of { $odds } %
job-hedge-unproven = The search was broken off: this is the best that was found, and what it is worth is not known.
job-hedge-bought = What is bought while nothing is known
job-hedge-mine = made for { $odds } %
job-hedge-saving-title = It saves most if the exit comes in { $year }: { $most }
model-red_lost = attackers lost in { model-contingency }, { $presence } US forces, { $year }, if it is attacked
model-blue_lost = defenders lost in { model-contingency }, { $presence } US forces, { $year }, if it is attacked
model-leak = missiles that come through in { model-contingency }, { $presence } US forces, { $year }, if it is attacked
model-reliability = chance that American forces arrive in time, as drawn
model-reliability_then = chance that American forces arrive in time after what Europe has done, { $year }
model-window_years = years between attack windows, as drawn
model-expected_loss = expected loss, present value, { $preset ->
    [published] as published last
    [revised] as revised
    [first] as published first
   *[event] a study of the event
}
model-total_loss = cost and expected loss, present value, { $preset ->
    [published] as published last
    [revised] as revised
    [first] as published first
   *[event] a study of the event
}

## The app: its views

view-slot = { $strategy }{ $changed ->
    [yes] , changed
   *[no] {""}
}{ $twice ->
    [yes] {" "}({ $slot })
   *[no] {""}
}
view-strategy-status_quo = the status quo
view-strategy-transatlantic = the transatlantic strategy
view-strategy-autonomous = the autonomous strategy
view-strategy-hedge_10 = the hedge against an unlikely exit
view-strategy-hedge_30 = the hedge against a possible exit
view-strategy-hedge_50 = the hedge at even odds
option-strategy-status_quo = status quo
option-strategy-transatlantic = transatlantic
option-strategy-autonomous = autonomous
option-strategy-hedge_10 = hedge against an unlikely exit
option-strategy-hedge_30 = hedge against a possible exit
option-strategy-hedge_50 = hedge at even odds
view-bet-context = conditional on attack windows and on the study’s values, costs and behaviour; { $futures } futures, run { $run }
view-bet-years = years between attack windows up to which { $b } is a better bet than { $a }, at a reliability of { $at } per cent
view-bet-share = futures in which { $b } is a better bet than { $a }, at a reliability of { $at } per cent and an attack window every { $window } years
view-bet-set = futures in which { $b } is a better bet than { $a } { $kind ->
    [never] for no reliability
    [below] below one reliability
    [above] above one reliability
    [several] in several ranges of reliability
   *[always] for every reliability
}, with an attack window every { $window } years
view-bet-minimax = { $range ->
    [whole] If nothing is known of the reliability of the United States
   *[part] If the reliability of the United States is known to lie between { $low } and { $high } per cent
}, the greatest regret is smaller with { $b } than with { $a } in { $share } of the futures, with an attack window every { $window } years.
view-minimax = futures in which the greatest regret over the range of reliability is smaller with { $b } than with { $a }, with an attack window every { $window } years
view-bet-headline = { $end ->
    [never] Whatever the reliability of the United States, { $b } is never a better bet than { $a } in { $share } of the futures
    [always] Whatever the reliability of the United States, { $b } is a better bet than { $a } in { $share } of the futures
   *[neither] It depends on the United States: { $b } is the better bet in { $first } of the futures if it stays away, in { $last } if it comes
}, with an attack window every { $window } years
view-bet-subtitle = Years between attack windows up to which { $b } is a better bet than { $a }, by the chance that American forces arrive in time; conventional forces, median of { $futures } futures, shaded: eight in ten; logarithmic scale, the ground line means never
view-bet-side = here { $strategy } is the better bet
view-formula-bet-years = the expected loss that the second strategy spares for one window a year, over what it costs more; median of the futures
view-formula-bet-share = share of the futures in which the expected loss that the second strategy spares exceeds what it costs more; equal bets count half
view-formula-bet-set = share of the futures by the set of reliabilities in which the second strategy is the better bet
view-formula-minimax = share of the futures in which the greatest regret over the range of reliability is smaller with the second strategy
view-regret = regret of having chosen { $strategy }, at a reliability of { $at } per cent and an attack window every { $window } years
view-formula-regret = cost and expected loss of the strategy, less those of the better of the two, present value; mean of the futures
view-regret-title = To have chosen { $a } wrongly costs { $first } on average, to have chosen { $b } wrongly { $second }, each where that is most
view-regret-subtitle = What it costs to have chosen each strategy where the other was the better bet: EUR bn, present value, with an attack window every { $window } years; mean of { $futures } futures, shaded: eight in ten. That a future counts as much as any other is our choice
view-reliability-axis = reliability of the United States
view-reliability-at = { $at } %
view-column-better = futures in which { $b } is the better bet, a window every { $window } years
view-column-years = { $b } is the better bet up to one window in
view-shares-caption = How often { $b } is a better bet than { $a }
view-column-set = { $b } is the better bet
view-column-futures = futures
view-sets-caption = The set of reliabilities in which { $b } is the better bet, with an attack window every { $window } years
view-differs = { $what }: { $a } against { $b }
view-differs-plan = closes the gaps of { $a } against those of { $b }
view-differs-basis = plans for { $a } against { $b }
view-differs-several = { $what } differ ({ $places })
view-and-more = { $places } and { $count } more
view-as-today = as today
view-in-year = { $value } in { $year }
basis-name-replace_us = replacing the United States
basis-name-nato_targets = NATO’s targets
basis-name-adversary_paced = the adversary’s pace
view-differs-follows = one follows a plan that was worked out beforehand
place-nato-USA-ISL = allies other than the United States and Iceland
view-frontier-heading = How reliable must the United States be, and how often must danger come?
view-frontier-title = At a reliability of { $at } per cent, { $b } pays up to one attack window in { $years }
view-regret-heading = What does it cost to have chosen wrongly?
view-bill = The bill
view-bill-title = With { $one }, { $without ->
    [yes] standing alone from { $year } on
   *[no] keeping today’s level from { $year } on, the United States included,
} costs at least { $cost } to { $year_last }{ $more ->
    [alone] {""}
    [same] , as much as with { $other }
    [less] , { $premium } less than with { $other }
   *[more] , { $premium } more than with { $other }
}
view-bill-least = With { $strategy }, the cheapest way to field from { $year } on { $without ->
    [yes] without the United States what it and Europe field together today
   *[no] what Europe fields today, the American forces counted in
}, as far as makers allow, costs { $cost } to { $year_last } in present value: { $range } over the futures. { $order } of it runs and mans what is on order already. { $gaps ->
    [no] Nothing stays short.
   *[yes] { $short } are still short in { $year }, { $closed ->
        [yes] none
       *[no] { $short_last }
    } in { $year_last }.
}
view-bill-apart = The difference is { $premium }: { $range } over the futures, each planned for itself.
view-bill-same = A plan decides orders, lines and recruits in a strategy’s place. For { $strategy } it is that of { $same }, since what is left of both is the same; what a hedge buys before anybody knows stands below, under insurance.
view-bill-near = With { $other } it costs { $cost }: the two plans lie too near to be drawn apart.
view-bill-alone = If the EU’s members did it without the rest of Europe, they would pay { $alone } and leave { $gaps_alone } short instead of { $gaps }.
view-bill-nothing = The plan of { $strategy } orders next to nothing beyond what is on order: { $paid }.
view-bill-money = { $enough ->
    [yes] What the announced shares of GDP leave for growth is enough for { $strategy }: its plan, held against its own aim ({ $bases }), takes at most { $used } of it, in { $year }. What is short then, { $short } in { $year_by }, is short of other things than money.
   *[no] What the announced shares of GDP leave for growth is not enough for { $strategy }: its plan, held against its own aim ({ $bases }), takes { $used } of it in { $year }, and { $short } are short in { $year_by }.
}
view-bill-ruled = The rule decides most for { $who }: { $most } “{ $rule_most }”, { $least } “{ $rule_least }”.
view-bill-rules = Ability is GDP beyond half the average per head. Each its own means that a member pays for what it holds; what it costs to open lines falls then to whoever has money left, so that these bills are one split of several. In the airport game each stretch is paid in equal parts by those who need at least that much. All in the central future.
view-bill-cost = What does it cost, and when?
view-bill-trade = What does a sum buy, and what does it take to close the gaps?
view-bill-bought = What is bought, what stays short, and what binds?
view-bill-pays = Who pays?
view-bill-insurance = What does insurance against an exit cost?
view-bill-ask = With { $strategy }, the least that can be done costs { $least } and leaves { $short } short; the most that makers allow takes { $most } and leaves { $open ->
    [yes] { $rest } short
   *[no] nothing short
}.
view-bill-set = Set a sum or a gap to see what one buys of the other. A requirement-year is one capability that lacks all that is required for one year, or two that lack half.
view-bill-buys = { $case ->
    [none] With { $strategy }, EUR { $budget } bn do not pay for the least that can be done, { $least }.
    [all] With { $strategy }, EUR { $budget } bn are more than makers can turn into forces: { $most } leave { $open ->
        [yes] { $rest } short
       *[no] nothing short
    }.
   *[some] With { $strategy }, EUR { $budget } bn leave at most { $left } short, of { $short } under the least plan.
}
view-bill-takes = { $case ->
    [never] With { $strategy }, no sum leaves as little as { $gap } requirement-years short: the most that makers allow takes { $most } and leaves { $rest }.
    [anyway] With { $strategy }, the least plan, for { $least }, leaves no more than { $short } short.
   *[some] With { $strategy }, to leave no more than { $gap } requirement-years short takes at most { $cost }.
}
view-bill-bound = “At most”, since this is read off the front between two plans that were made: both can be done in part. The best plan for the sum does a little better; have it made below.
view-bill-left = requirement-years that stay short for the sum, at most
view-bill-sum = what it takes to leave no more short, at most
view-bill-stated = sum that the reader sets
view-bill-mark = your sum
view-bill-levers = What moving one limit buys, the plan made anew
view-column-lever = one more
view-column-gap_years = requirement no longer short
view-column-gain = saved, shortages at their price
view-column-spent = spent more
view-formula-mixed = mixed from the two nearest plans of the front: both can be done in part, so that no better plan costs more or leaves more short
view-no-plans = There are no plans of these figures: { $why }
control-budget = a sum, present value
control-left = requirement-years left short
said-budget = EUR { $value } bn
said-left = { $value }
control-slot = which of the two is planned
control-by = requirements hold from
control-payers = who pays
control-shortage_price = what a missing unit counts a year
control-new_lines = new lines a year, of today’s output
control-largest_share = largest share of one member in what is bought of a kind
control-joint_debt = borrowed together
control-debt_rate = real interest on joint debt
control-whole = dear units
control-odds = chance of an exit that insurance is made for
option-slot-a = the first strategy
option-slot-b = the second strategy
option-payers-announced = by the growth money that each has announced
option-payers-gdp = by GDP
option-payers-ability = by GDP beyond half the average per head
option-payers-own = each for what it holds
option-payers-shapley = by the airport game: each stretch is paid by those who need it
option-whole-no = in fractions
option-whole-yes = whole
said-by = { $value }
said-shortage_price = { $value } × its price
said-new_lines = { $value } %
said-largest_share = { $value } %
said-joint_debt = { $value } %
said-debt_rate = { $value } %
said-odds = { $value } %
help-by = Plans that ship close the gaps from the middle of the decade on. Another year takes a plan of its own, below.
help-budget = What this sum buys is read off the front; the exact plan is made below.
help-left = How much may stay short: what that takes is read off the front.
help-shortage_price = A judgement of value that nobody can measure: how much a year without a unit counts.
help-odds = Nobody knows it, and nothing here says it: what insurance is worth depends on it.
group-eu-raises-budget = Who pays?
group-us-stays-engaged = How likely is an exit?
view-offer-plan = The plan of { $strategy }, made as asked
view-offer-plan-about = Cost, purchases, bills, what stays short and which limit binds, beside the plan that ships.
view-offer-front = Cost against what stays short, for both strategies as asked
view-offer-front-about = Plan after plan, from doing least to closing as much as makers can, beside the fronts that ship.
view-offer-payers = Who pays under each rule, with { $strategy }
view-offer-payers-about = The table above, with everything as you ask it.
view-offer-hedge = Insurance against an exit at the odds set above, with { $strategy }
view-offer-hedge-about = What to buy before anybody knows, what it costs if the United States stays, and what it saves if not. It takes minutes; cancel it, and the best so far stays.
view-bill-other = The pictures show the plans of both strategies as they ship. What you ask otherwise ({ $changed }) takes a plan of its own: have it made under the picture of the cost. That plans { $strategy }; choose the other one under “Which strategies?”.
group-balance-of-both = What does money buy?
required-replace_us-iiss = today’s level with the US forces that the IISS assigns to Europe
required-replace_us-bruegel-kiel = today’s level with the US forces that Bruegel and the Kiel Institute count
required-nato_targets = NATO’s targets of The Hague, US forces { $scope }
required-adversary_paced = today’s level, moved with the strength of Russian forces, US forces { $scope }
view-missing-context = { $strategy }, requirement: { $required }, { $comparison }; { $futures } futures, run { $run }
view-missing-text = The requirement is the same for all: what the whole alliance, or Europe in its place, would have to field. Each framework is held against it with what its members can use within the warning time. Choose a row to follow a capability over the years.
view-missing-headline = { $none ->
    [yes] In { $year }, { $view } is short nowhere in all but a few futures
   *[no] In { $year }, { $view } is almost surely short in { $short }{ $same ->
        [yes] {" "}under either strategy
       *[no] {" "}with { $a }, in { $other } with { $b }
    }; furthest from what is needed: { $what }, { $worst }
}
view-missing-frameworks = In { $year }, NATO meets the requirement in { $full } of { $count } with the United States, in { $withdrawn } without it, and the EU alone { $none ->
    [yes] in none
   *[no] in { $eu }
}
view-missing-subtitle = Share of the requirement met within the warning time, { $year }, per cent, median of { $futures } futures: { $required }. The number is that of { $a }; where { $b } differs by { $apart } points or more and something is missing, the cell is split, and { $b } stands on the right
view-missing-note = A hollow mark: the study behind the requirement does not state this capability, an assumption stands in its place. Almost surely: in nineteen of twenty futures or more. No future is held likely, and most inputs are assumptions with a range. Conventional forces only.
view-missing-units = { $view } in units, { $year }: the central future, in which every input stands at its own value
view-column-needed = required
view-column-usable = usable, { $strategy }
view-column-lacking = missing, { $strategy }
view-missing-over-years = Over the years: { $what }
view-missing-path = In { $year_first }, { $view } has { $now } of what is required, and in { $year } { $same ->
    [yes] { $then } under either strategy
   *[no] { $then } with { $a }, { $other } with { $b }
}: { $what }
view-missing-path-subtitle = Share of the requirement met within the warning time, { $year_first } to { $year }, per cent, { $most } standing for that and more; { $required }. Medians, shaded: half and nine tenths of { $futures } futures; all years are projections
view-missing-whole = all that is required
view-missing-central = In units ({ $what }): where every input stands at its own value, { $view } needs { $needed } in { $year }, and can use { $usable } with { $a }, { $other } with { $b }. That is one future of many; over all of them the median is { $met } of what is required with { $a }.
view-missing-closing = By { $year }, { $view } closes its gap in { $first } of { $count }{ $same ->
    [yes] {" "}under either strategy
   *[no] {" "}with { $a }, in { $other } with { $b }
}, in half of the futures or more
view-missing-closing-subtitle = Year from which the gap stays closed; { $required }. Median, bars: half and nine tenths of { $futures } futures
view-missing-closing-text = A gap that closes and opens again counts as open. Lines first replace what retires; only what they make beyond that closes a gap.
view-missing-closing-caption = When the gaps close, { $view }
view-missing-then = { $year }, { $strategy }
view-missing-reliance = { $when ->
    [now] In { $year_first }, the United States supplies more than half of what NATO can use in { $now }
   *[later] The United States supplies more than half of what NATO can use in { $now } in { $year_first }, and in { $year } in { $first }{ $same ->
        [yes] {" "}under either strategy
       *[no] {" "}with { $a }, in { $other } with { $b }
    }
}
view-missing-unknown = What stands in no number
view-missing-unknown-text = Known to be missing, but nobody prices it here; each of the three would make autonomy dearer:
unpriced-command_and_control = Command and control: headquarters and networks that can lead large operations without American ones.
unpriced-space_isr = Intelligence from space: satellites that see and listen.
unpriced-suppression_of_air_defences = Suppression of air defences: aircraft and weapons that open hostile airspace.
view-missing-filled = Not stated by the study behind the requirement and filled by assumptions: { $list }.
view-missing-ours = The strategies are our construction, prompted by statements in the debate; they are nobody’s plan.
view-missing-silent = Will, law and cohesion, hybrid and nuclear threats are not in the model. What a framework could field is not what it would send.
view-lever = { $slot }: { $lever }
view-offer-ensemble = The same study over { $futures } futures
view-offer-ensemble-about = The picture above rests on { $fewer } futures, which a moved slider can wait for. With many more, every measure of both strategies comes out finer.
view-cite = Symmachia { $version }, “{ $title }”, data { $data }{ $run ->
    [none] {""}
   *[other] , run { $run }
}, { $address }
view-left-out = Left out of the address: { $what }{ $fix ->
    [none] {""}
   *[other] {" "}({ $fix })
}.
view-other-data = The address was made on data { $was }; these figures are of data { $now } and may differ.

## The app: who carries it

view-carries = Who carries the alliance?
view-other-year = The tables of { $edition } do not cover { $asked }: { $year } is shown.
view-no-power = There is no { $what } at purchasing power: it is shown at current prices and exchange rates.
view-carries-headline = NATO’s { $what }: { $share } { $where }, { $us } in the United States{ $dated ->
    [yes] {" "}({ $year })
   *[no] {" "}(latest counts)
}
view-carries-burden = Allies { $where } spend { $outside } of their GDP on defence, the others { $inside }; the United States alone { $us } ({ $year })
view-carries-worldwide = The figures of the United States are worldwide, the Pacific included; NATO publishes no European part. American troops in Europe: { $troops } ({ $date }).
view-carries-subtitle = By member: { $what }{ $money ->
    [yes] , { $currency } bn, { $basis }
   *[no] {""}
}, { $dated ->
    [yes] { $year }
   *[no] latest count of each country
}{ $held ->
    [yes] ; the members are those of { $year_held }
   *[no] {""}
}
view-carries-spread = { $count } members account for { $held } of NATO’s { $what }
view-carries-first = Of NATO’s { $what }, { $who } accounts for { $top }
view-carries-most-of = The largest part of its economy, { $most }, goes to defence in { $who }; in NATO as one country it is { $whole }
view-carries-note = Dark: the United States, worldwide. Violet: { $inside ->
    [eu_gbr] in the EU, and the United Kingdom
    [eu_gbr_nor] in the EU, the United Kingdom and Norway
    [europe] European allies
    [europe_tur] European allies without Türkiye
   *[eu] in the EU
}. Grey: the others. Hollow: an estimate or an assumption.{ $none ->
    [0] {""}
    [one] {" "}One member has none.
   *[other] {" "}{ $none } members have none.
}{ $burden ->
    [yes] {" "}NATO’s own measure, in constant prices.
   *[no] {""}
}
view-level-wales = { $level }, Wales
view-level-hague = { $level }, The Hague
inside-eu = in the EU
inside-eu_gbr = in the EU, and the United Kingdom
inside-eu_gbr_nor = in the EU, the United Kingdom and Norway
inside-europe = European allies
inside-europe_tur = European allies without Türkiye
view-carries-once = Of { $what } there is one count of each country, the latest: there is nothing to draw over years.
view-carries-years = The part of NATO’s { $what } that lies { $where } { $trend ->
    [up] has grown
    [down] has fallen
   *[flat] has hardly moved
}: { $before } in { $year_first }, { $now } in { $year_last }
view-carries-years-burden = What allies { $where } spend of their GDP on defence { $trend ->
    [up] has grown
    [down] has fallen
   *[flat] has hardly moved
}: { $before } in { $year_first }, { $now } in { $year_last }
view-carries-years-subtitle = { $burden ->
    [yes] Defence spending as a share of GDP, groups as one country, constant prices, per cent, { $year_first } to { $year_last }; estimates hollow and dashed
   *[no] Share of the whole of NATO, per cent: { $what }, { $year_first } to { $year_last }; estimates hollow and dashed
}
view-weight-title = Against its economic weight, { $who_most } carries most ({ $most }) and { $who_least } least ({ $least })
view-weight-subtitle = Share of NATO’s defence spending minus share of NATO’s GDP, points, { $basis }, { $year }
view-concentration-caption = How concentrated it is: { $what }
view-column-latest = latest counts

## The app: the page of a member

view-member = { $who }
view-other-member = Nobody in NATO or the EU is called { $asked }: this is { $who }.
view-member-of = { $nato ->
    [yes] { $eu ->
        [yes] A member of NATO and of the EU.
       *[no] A member of NATO, not of the EU.
    }
   *[no] A member of the EU, not of NATO. NATO’s tables do not count it: its figures are those of other producers, who count differently.
}
view-member-spends = In { $year }, { $who } spends { $money } on defence: { $part } of its GDP, and { $whole } of what NATO spends
view-member-part = Of its GDP, { $who } spends { $part } on defence ({ $year })
view-member-unarmed = No armed forces: { $who } has nothing to count in soldiers or weapons
view-member-grown = { $trend ->
    [up] In constant prices it spends { $grown } more than in { $year }.
   *[down] In constant prices its spending has changed by { $grown } since { $year }.
}
view-member-burden = What { $who } spends of its GDP { $trend ->
    [up] has grown
    [down] has fallen
   *[flat] has hardly moved
}: { $before } in { $year_first }, { $now } in { $year_last }
view-member-burden-subtitle = Defence spending as a share of GDP, per cent, { $year_first } to { $year_last }; European allies as one country, constant prices; estimates hollow and dashed
view-series-europe = European allies
view-member-money = The most that { $who } spent was { $most } in { $year }, after { $first } in { $year_first }
view-member-money-subtitle = Defence spending, { $currency } bn, { $basis }, { $year_first } to { $year_last }; estimates hollow and dashed
view-member-row = { $what }{ $basis ->
    [none] {""}
   *[other] , { $basis }
}
view-member-caption = { $who } in figures
view-forces-caption = What it holds: { $who }
view-others-caption = Spending in { $year } as others count it: { $who }
view-column-part = of NATO’s total
view-column-spending = defence spending, current prices
view-member-pledge = { $side ->
    [above] Above the core pledge of The Hague, { $level } of GDP, by { $distance } in { $year }
   *[below] Below the core pledge of The Hague, { $level } of GDP: { $distance } in { $year }
}
view-pledges-caption = Reached and pledged, { $year }
view-pledge-hague = core spending, The Hague
view-pledge-wales = guideline of Wales
view-pledge-equipment = equipment, Wales
view-pledge-own-ceiling = its own ceiling
column-pledge = pledge
column-pledged = pledged
column-reached = reached
column-points = distance
column-money-a-year = a year, current prices
column-producer = counted by
view-asks-heading = What the strategies ask of it
view-asks-title = In { $year }, of the GDP of { $who }: { $first } ({ $a }), { $second } ({ $b })
view-asks-subtitle = Defence budget over GDP, per cent, compared at { $comparison ->
    [equal_money] equal money
   *[equal_adequacy] equal adequacy
}; median of { $futures } futures, shaded: half and nine tenths of them
view-asks-nothing = The study takes the spending of { $who } as it is: neither strategy asks for more.
view-asks-cost = Beyond today’s share of GDP, { $a } takes { $first } ({ $range_first }) and { $b } { $second } ({ $range_second }), as present value to { $year_last }. Conditional on the study’s inputs, most of which are assumptions with a range.
view-asks-caption = Budgets under both strategies
view-asks-context = strategy { $strategy }; { $futures } futures, run { $run }
view-column-budget = { $strategy }: budget
view-column-budget-share = { $strategy }: share of GDP
view-ukraine-title = Ukraine: { $stance }
view-member-keeps = By the model, { $who } could keep { $all } in Ukraine for years if everybody sent soldiers; by what was said, { $open }.
view-positions-caption = What its government said on soldiers in Ukraine after a ceasefire, the newest first
view-aid-caption = Aid to Ukraine since { $year_first }, allocated, cumulative
view-column-tracker = Ukraine Support Tracker, { $edition }
view-aid-name = aid to Ukraine since { $year_first } over GDP of { $year }, { $who }
view-formula-aid = aid ÷ GDP × { 100 }
view-aid-title = What { $who } gave Ukraine comes to { $given } of a year’s GDP; the largest share is that of { $who_most }, { $most }
view-aid-subtitle = Military, financial and humanitarian aid of governments, allocated, cumulative since { $year_first }, over GDP of { $year }, per cent
view-aid-series = aid over GDP
view-aid-note = Aid through the institutions of the EU is not counted to its members.
view-member-claims = { $count ->
    [one] One claim of the debate names { $who }
   *[other] { $count } claims of the debate name { $who }
}

## The app: its controls

group-washington-reliable = How reliable is the United States?
group-no-military-autonomy = Which strategies?
group-europe-must-spend-more = How much does Europe spend?
group-cohesive-strategy = Does it buy together?
group-evolving-threats = How dangerous is the world?
group-cooperation-essential = Who comes, and when?
group-strength-outside-eu = What is counted, and where?
group-eighty-percent = When, and among whom?
group-quarter-of-gdp = In whose prices?
group-critical-juncture = How is it fought, and what is lost?
help-window = A window is a time in which an attacker could hope to gain. How often one opens, nobody knows; one in thirty years is where we begin, not what we hold likely.
help-stated = What the model cannot price: lives and land. A value of your own, for each conquest.
help-premium = Europe has pledged to spend more anyway. Only what a strategy costs beyond that, or all of it.
help-preset = Three vintages of one study of past wars, and a study of this event.
help-comparison = At equal money the strategies differ in what they buy; at equal adequacy both reach the same level and differ in cost.
help-commitment = Whether effort binds the United States or frees it, and whether autonomy pushes it away, is disputed. If reliability answers, both signs are tried.
help-scope = How many American forces stand behind Europe, by the study that counted them.
help-campaign = Rival models of the fighting. None is a forecast.
help-low = What you hold certain about reliability. The whole range means that nothing is known.
group-europe-relies-on-us = What is measured, against what?
control-a = strategy A
control-b = strategy B
control-comparison = compared at
control-premium = what the second costs more
control-preset = output lost in a war
control-stated = value put on lives and territory
control-window = an attack window opens
control-low = reliability is at least
control-high = reliability is at most
control-contingency = attack on
control-scope = American forces meant
control-campaign = campaign model
control-values = what either side stakes
control-commitment = reliability
control-defenders = who defends
control-metric = counted
control-outside = counted as inside
control-asof = year
control-membership = members
control-edition = NATO’s tables
control-prices = prices
control-promise = pledge
control-compared = compared at
control-counted = American forces behind a requirement
control-year = year
control-framework = framework
control-basis = requirement
control-capability = capability
control-h-us_contribution-reduced = what a reduced US contribution still holds
said-stated = { $none ->
    [yes] none
   *[no] EUR { $value } bn
}
said-asof = { $value }
said-window = once in { $value } years
said-low = { $value } per cent
said-high = { $value } per cent
said-year = { $value }
help-compared = Equal money: each spends what is pledged, and they differ in what is bought. Equal adequacy: each plans for the same requirement, and they differ in cost.
help-basis = Against what the forces are held. The studies’ lists count what the United States would have to be replaced with; NATO’s targets are requirements of all allies.
help-framework = Whose forces count. Canada is in NATO but not in European NATO; Britain, Norway and Türkiye are.
help-h-readiness = Held alike for every capability; each has a range of its own otherwise.
help-h-ramp = Held alike for every capability; each has a range of its own otherwise.
help-h-lead_years = Held alike for every capability; each has a range of its own otherwise. What was ordered before arrives at today’s rate until the first new order does: the longer the time, the fuller the order books, and the sooner gaps close that they are enough for.
help-h-participation = Held alike for every framework; each has a range of its own otherwise.
option-comparison-equal_money = equal money
option-comparison-equal_adequacy = equal adequacy
option-premium-net = beyond what is pledged anyway
option-premium-gross = in full
option-preset-published = as published last
option-preset-revised = as revised
option-preset-first = as published first
option-preset-event = a study of the event
option-contingency-baltic = the Baltic states
option-contingency-finland_north = northern Finland
option-scope-iiss = as IISS counts
option-scope-bruegel-kiel = as Bruegel and Kiel count
option-scope-third = as a third count
option-campaign-adm = attrition, stepwise
option-campaign-adm_smooth = attrition, smooth
option-campaign-adm_salvo = attrition with missiles
option-campaign-eto = record of battles, first set
option-campaign-cadb = record of battles, second set
option-values-uniform = evenly spread
option-values-exponential = mostly low
option-commitment-exogenous = fixed, whatever Europe does
option-commitment-endogenous = answers to what Europe does
option-defenders-alliance = all allies
option-defenders-plan = those of the plan
option-outside-eu = the EU
option-outside-eu_gbr = the EU and the United Kingdom
option-outside-eu_gbr_nor = the EU, the United Kingdom and Norway
option-outside-europe = all of Europe
option-outside-europe_tur = Europe without Türkiye
option-membership-of-year = those of the year
option-membership-2014 = those of { $value }
option-membership-2020 = those of { $value }
option-membership-2023 = those of { $value }
option-membership-2026 = those of { $value }
option-edition-newest = the newest edition
option-edition-nato-2024 = an older edition ({ $value })
option-prices-current = current prices and exchange rates
option-prices-constant = constant prices
option-prices-power = purchasing power
option-promise-hague = core spending, The Hague
option-promise-wales = guideline of Wales
option-promise-equipment = equipment, Wales
option-basis-replace_us-iiss = replace the US, as IISS counts
option-basis-replace_us-bruegel-kiel = replace the US, as Bruegel and Kiel count
option-basis-nato_targets = NATO’s targets
option-basis-adversary_paced = paced by Russian forces
lever-pledge = share of GDP promised
lever-joint = bought together
lever-imports = imports, against today’s
band-window-first = often
band-window-second = in a generation
band-window-third = in a lifetime
band-window-fourth = hardly ever
band-h-warning_days-first = out of an exercise
band-h-warning_days-second = weeks
band-h-warning_days-third = a season
band-h-decision_days-first = at once
band-h-decision_days-second = in two weeks
band-h-decision_days-third = late
band-h-red_committed-first = a raid
band-h-red_committed-second = a front
band-h-red_committed-third = a war
band-h-leader_days-first = stocks in place
band-h-leader_days-second = by sea
band-h-leader_days-third = after mobilising
band-h-brigade_quality-first = worth less
band-h-brigade_quality-second = alike
band-h-brigade_quality-third = worth more
band-h-joint_factor-first = cheaper
band-h-joint_factor-second = alike
band-h-joint_factor-third = dearer
band-h-us_contribution-reduced-first = a token
band-h-us_contribution-reduced-second = half of it
band-h-us_contribution-reduced-third = most of it
band-h-readiness-first = hollow
band-h-readiness-second = as today
band-h-readiness-third = ready
band-h-ramp-first = slow
band-h-ramp-second = steady
band-h-ramp-third = as in war
band-h-lead_years-first = quick
band-h-lead_years-second = usual
band-h-lead_years-third = slow
band-pledge-first = today’s floor
band-pledge-second = towards the pledge
band-pledge-third = beyond the pledge

## The app: the debate

view-debate = Who said what, and what holds
view-claims-one-by-one = One by one
view-verdicts-title = The largest group: { $part }
view-verdicts-series = claims
view-verdicts-subtitle = Claims of this choice by their verdict on today’s tables for the year in which each was made, over every reading
view-verdicts-source = Verdicts: Symmachia’s catalogue of claims. Data { $data }.
view-claims-none = No claim is of this choice
view-claims-title = Of { $figure } { $count ->
    [one] claim
   *[other] claims
}, { $parts }
view-claims-and = { $first }, { $second }
view-claims-holds = { $count ->
    [one] { $figure } holds
   *[other] { $figure } hold
}
view-claims-holds-under = { $count ->
    [one] { $figure } holds under some readings
   *[other] { $figure } hold under some readings
}
view-claims-depends-on-c = { $count ->
    [one] { $figure } depends on how reliable the United States is
   *[other] { $figure } depend on how reliable the United States is
}
view-claims-fails = { $count ->
    [one] { $figure } fails
   *[other] { $figure } fail
}
view-claims-not-computable = { $count ->
    [one] { $figure } cannot be computed
   *[other] { $figure } cannot be computed
}
view-claims-count = claims, { $verdict ->
    [holds] which hold
    [holds-under] which hold under some readings
    [depends-on-c] which depend on how reliable the United States is
    [fails] which fail
    [not-computable] which cannot be computed
   *[all] all of this choice
}
view-formula-claims = claims that were picked, by their verdict on today’s tables for the year in which they were made
view-statements-title = { $count ->
    [one] One statement
   *[other] { $count } statements
} in the order of the text, { $article ->
    [0] none in the article’s own voice
    [one] one of them in the article’s own voice
   *[other] { $article } of them in the article’s own voice
}
view-statements-none = No statement is of this choice
view-statements-text = What was said stands in our words; the text itself is its publisher’s. The article’s own gloss counts as nobody’s statement in the network. The verdict is the one on today’s tables for the year in which it was said.
view-statements-caption = { $documents }: statements in their order
view-column-who = who
view-column-words = what, in our words
view-column-codes = for and against
view-column-verdict = what holds
view-statement-who = { $name }{ $home ->
    [none] {""}
   *[other] {" "}({ $home })
}{ $via ->
    [none] {""}
   *[other] , to { $via }
}{ $voice ->
    [article] ; in the article’s voice
    [unclear] ; in whose voice is unclear
   *[speaker] {""}
}
view-statement-code = { $stance ->
    [for] for
    [against] against
   *[neither] neither for nor against
}: { $concept }
view-statement-verdict = { $denies ->
    [yes] Denied:{" "}
   *[no] {""}
}{ $claim } { $outcome ->
    [holds] Holds.
    [holds-under] Holds under some readings.
    [depends-on-c] Depends on how reliable the United States is.
    [fails] Fails.
   *[not-computable] Cannot be computed.
}
view-verbatim = { $text }
view-network-empty = Nobody’s position is coded yet
view-network-together = No concept divides those who speak
view-network-disputed = { $concept } divides most: { $favour } for it, { $against } against
view-network-two = A map of who agrees with whom takes { $least } who speak of the same; the tables below hold what there is.
view-network-who = { $by ->
    [organisation] organisation
   *[speaker] speaker
}
view-network-what = concept
view-network-pair = two who speak of the same
view-network-index = index
view-network-subtitle = Who is for and against what: coded statements of { $by ->
    [organisation] organisations
   *[speaker] speakers
}, the same one counted once a document; the thicker a line, the more often
view-agreement-subtitle = Who agrees with whom: on what two { $by ->
    [organisation] organisations
   *[speaker] speakers
} both speak of, agreements less differences; those who agree lie near each other
view-network-note = Only statements that a person stands behind, and only in a speaker’s own voice. How often somebody is quoted is a matter of the press as well.
view-network-source = Coded: { $title }. { $count ->
    [one] Text
   *[other] Texts
}: { $documents }.
view-network-caption = Positions: how often each is for, against or neither
view-agreement-caption = Pairs: how often two agree and differ on what both speak of
view-network-statement = { $id }: { $words }
view-network-dated = { $document }{ $date ->
    [none] {""}
   *[other] , { $date }
}
view-stance-for = for
view-stance-against = against
view-stance-neutral = neither
view-balance-agree = agree
view-balance-differ = differ
view-balance-even = as often the one as the other
view-pair = { $first } and { $second }
view-index-withheld = none: fewer than { $least } statements
view-polarisation = The debate comes to { $value } of the pattern of two camps, from { $statements } coded positions; dealt out by chance, the same positions give { $chance }. The camps: { $first } and, on the other side, { $second }.
view-polarisation-bound = With so many actors not every split was tried; none exceeds { $bound }.
view-name-position = { $who } on { $concept }, { $stance }
view-name-actors = actors who say so more often than the opposite
view-name-polarisation = polarisation
view-name-pair-congruence = agreements of { $first } and { $second }
view-name-pair-conflict = differences of { $first } and { $second }
view-name-pair-balance = agreements of { $first } and { $second } less their differences
view-name-pair-index = agreements less differences of { $first } and { $second }, for each statement of theirs
view-formula-position = coded statements with this stance, each counted once a document
view-formula-actors = number of actors with more statements on this side than on the other
view-formula-polarisation = one less the distance from the pattern of two camps, over every split or the best that was found
view-formula-pair-congruence = Σ statements of the one × statements of the other with the same stance, over what both speak of; a stance against none counts half
view-formula-pair-conflict = Σ statements of the one × statements of the other with the opposite stance, over what both speak of; a stance against none counts half
view-formula-pair-balance = agreements − differences, the sign left out
view-formula-pair-index = (agreements − differences) ÷ the mean number of statements of the two
view-coding-nothing = No statement was found. The rules read English; mark what was said yourself.
view-coding-more = { $count ->
    [one] One suggestion more is
   *[other] { $count } suggestions more are
} left out: a page holds { $most }.
view-own-text = Each claim that a confirmed statement makes or denies, with every reading we can give it: on NATO’s tables of its date, on today’s for the same year, and for the latest year.
view-coding-somebody = Somebody
control-speaker = who
control-verdict = verdict
control-topic = topic
control-network = network of
control-actors = actors are
option-speaker-any = everybody
option-speaker-rutte = Mark Rutte
option-speaker-weber = Manfred Weber
option-speaker-leaders = Leaders in Europe
option-speaker-article = The article
option-speaker-jens-stoltenberg = Jens Stoltenberg
option-verdict-any = any
option-verdict-holds = holds
option-verdict-holds-under = holds under some readings
option-verdict-depends-on-c = depends on the United States
option-verdict-fails = fails
option-verdict-not-computable = cannot be computed
option-verdict-unchecked = no claim checks it
option-topic-any = any
option-topic-autonomy = Military autonomy
option-topic-us-reliable = The United States is reliable
option-topic-european-effort = More European effort
option-topic-within-nato = Within NATO
option-topic-european-force = A European force
option-topic-joint-strategy = A joint strategy
option-topic-growing-threat = A growing threat
option-topic-turning-point = A turning point
option-network-positions = who is for what
option-network-agreement = who agrees with whom
option-actors-speaker = people
option-actors-organisation = organisations
group-claims = Which claims?
group-network = Which network?

## The app: coding an article

app-debate-own = An article of your own?
app-debate-invitation = See who says what in it, code it, and check its claims.
app-debate-begin = Start
app-debate-go-on = Go on coding
app-debate-so-far = { $done } of { $count } statements decided
app-debate-holds = What holds of it
app-debate-hide = Hide what holds
app-debate-download = Download
app-debate-forget = Forget it
app-debate-full = This is more than the browser keeps for a page: download the file before you leave.
app-debate-network = Network
app-debate-actors = Actors
app-debate-positions = who is for what
app-debate-agreement = who agrees with whom
app-debate-people = people
app-debate-organisations = organisations
app-debate-text = The article, as text
app-debate-large = The text has more than { $most } kB. Paste the part that matters.
app-debate-codebook = Begin with the concepts of the shipped debate
app-debate-quoted = Keep the quoted words in the file (only where you may)
app-debate-read = Read it
app-debate-file = or a file: an article, or a debate that you coded before
app-debate-private = The server reads the text, answers, and forgets it. What you code stays in this tab until you close it or forget it; the file that you download is yours.
app-debate-the-text = The article
app-debate-about = About the text
app-debate-undated = undated: no claim can be judged
app-debate-title = Title
app-debate-publisher = Publisher
app-debate-published = Published
app-debate-address = Address
app-debate-coder = Coded by
app-debate-select = Select words to add a statement that the rules did not find.
app-debate-mark = Add a statement
app-debate-which-words = The words, as they stand in the text
app-debate-not-there = The text does not hold these words.
app-debate-no-text = The file does not hold the article. Paste its text to see the statements in it.
app-debate-lay = Find them in the text
app-debate-cancel = Cancel
app-debate-keep = Keep
app-debate-statement = Statement { $place } of { $count }
app-debate-waiting = { $count } waiting
app-debate-suggested = suggested
app-debate-confirmed = confirmed
app-debate-edited = edited
app-debate-rejected = rejected
app-debate-direct = quoted
app-debate-indirect = reported
app-debate-mixed = partly quoted
app-debate-tier = tier { $tier }
app-debate-tiers = Tier A: a quote whose speaker is named. Tier B: a quote, or reported speech with a clear source. Tier C: the rest. Only tier A is ticked from the start.
app-debate-voice = In whose voice
app-debate-voice-speaker = the speaker’s voice
app-debate-voice-article = the article’s voice
app-debate-voice-unclear = voice unclear
app-debate-in-words = What was said, in your words
app-debate-speaker = Who said it
app-debate-said = When, if another day
app-debate-concept = Concept
app-debate-new = a new concept …
app-debate-new-name = Its name
app-debate-definition = What somebody says who is for it
app-debate-uncode = Take away: { $what }
app-debate-claims = Claims it may make: once makes it, twice denies it
app-debate-makes = makes this claim
app-debate-denies = denies this claim
app-debate-other-claim = Another claim
app-debate-nothing-yet = There is no statement yet. Select words in the text and add one.
app-debate-queue = Statements
app-debate-concepts = Concepts
app-debate-keys = Keys
app-debate-ticked = Ticked: tier A, and what you tick
app-debate-tick = Tick: { $what }
app-debate-confirm = Confirm { $count }
app-debate-coded = codes: { $codes }, claims: { $claims }
app-debate-no-concepts = No concept yet: choose “a new concept” above.
app-debate-key-accept = Accept
app-debate-key-reject = Reject
app-debate-key-edit = Edit
app-debate-key-next = Next
app-debate-key-previous = Previous
app-debate-key-concept = Choose a concept
app-debate-key-for = For it
app-debate-key-neither = Neither
app-debate-key-against = Against it
app-debate-key-claim = Claim made, denied, neither
app-debate-key-voice = Another voice
app-debate-key-mark = Add a statement
app-debate-key-confirm = Confirm what is ticked
app-debate-key-undo = Undo
## The app: a force for Ukraine

view-force-headline = { $size } in Ukraine: { $who } could keep them for { view-force-span } in { $chance } of the futures, { view-force-led }
view-force-span = { $length ->
    [one] one year
   *[other] { $length } years
}
view-force-led = { $us ->
    [with] with American enablers
   *[without] without American enablers
}
view-offer-force = The same over { $futures } futures
view-offer-force-about = The picture above rests on { $fewer } futures. More of them narrow no range that is an assumption; they settle its edges.
view-force-nobody = { $size } in Ukraine: { $who } could keep nobody there, { $us ->
    [with] even with American enablers
   *[without] without American enablers
}
view-force-group = { $coalition ->
    [us] { $who ->
        [all] the United States, if it sent soldiers,
       *[other] the United States, which says that it sends none,
    }
   *[other] { $who ->
        [said] the willing
        [open] the willing and the undecided who come
       *[all] everybody, whatever was said,
    }
}
view-force-row-said = who said that they send
view-force-row-open = … and the undecided who come
view-force-row-all = everybody, whatever was said
view-force-row-alone = the United States alone
view-force-way-said-without = who said that they send
view-force-way-said-with = … with American enablers
view-force-way-open-without = with the undecided who come
view-force-way-open-with = … and American enablers
view-force-way-all-without = everybody, whatever was said
view-force-way-all-with = … served by American enablers
view-force-us-alone = United States, forces assigned to Europe
view-force-link-without = without American enablers
view-force-link-with = with American enablers
view-force-link-rotation = those who send
view-force-asked = asked: { $size }
view-force-size = { $size } ({ $by })
view-force-by-monitoring = CSIS
view-force-by-symbolic = IISS
view-force-by-multinational_corps = CSIS
view-force-by-declared = press
view-force-by-division = IISS
view-force-by-asked = press
view-force-by-corps = IISS
view-force-by-defence_in_depth = CSIS
view-force-by-demanded = press
view-force-sizes-heading = How large a force can be kept?
view-force-keeps = Of { $whose }, { $who } could keep { $most } from { $year } for { view-force-span }, the median of { $futures } futures{ $range ->
    [none] {""}
   *[other] , and { $range } in nine tenths of them
}, { view-force-led }. Soldiers are those in Ukraine, support included; each needs others at rest, in training and on the way. The willing are those who said that they send some.
view-force-alone = The United States alone, from its forces assigned to Europe, could keep { $alone }{ $range ->
    [none] {""}
   *[other] {" "}({ $range })
} if it sent them. Washington says that it sends none.
view-force-sizes = { $count } of the { $all } sizes in the debate { $count ->
    [one] lies
   *[other] lie
} within { $most }, the most that can be kept in the median
view-force-sizes-subtitle = Soldiers in Ukraine, support included, kept from { $year } for { view-force-span }: median of { $futures } futures, with the range of nine tenths of them
view-force-sizes-note = Those who could send: { $whose }. A row of the debate sets the size that is asked for. Sizes are published; some are midpoints of ranges. What each is for is its author’s word.
view-force-chances = In how many futures each size can be kept for { view-force-span }, { view-force-led }
view-force-senders-heading = Who sends what?
view-force-stances = Of { $whose }, { $sends } said last that they send soldiers, { $undecided } are undecided, { $neighbouring } stay on neighbouring territory, { $none } send none, and of { $silent } nothing is on record. Nearly all wait for a ceasefire, a mandate and a vote.
view-force-rule = The force is divided { $rule ->
    [gdp] by GDP
    [population] by inhabitants
    [least_cost] from the cheapest soldiers up
   *[capacity] by what each can keep there
}; nobody sends more than it can keep{ $who ->
    [all] {""}
   *[other] , or than was named for it
}{ $who ->
    [open] . An undecided one counts by its chance to come.
   *[other] .
}
view-force-senders = { $who_most } would send most, { $most }; { $none } of the states asked send nobody
view-force-senders-subtitle = { $kept } soldiers in Ukraine from { $year } for { view-force-span }, divided { $rule ->
    [gdp] by GDP
    [population] by inhabitants
    [least_cost] from the cheapest soldiers up
   *[capacity] by what each can keep there
}; central case
view-force-senders-note = A bar leads to the page of its state. Brigades are counted on paper, and the same share of them is taken to be deployable everywhere.
view-force-map = { $there } in Ukraine bind { $held } of those who send: away, at rest or in training
view-force-map-subtitle = Soldiers in Ukraine that each state would send, from { $year } for { view-force-span }; central case
view-force-listed = Every state that was asked
view-force-statements = { $stance ->
    [any] What governments said last: { $count } on record
   *[other] What governments said last, those of the position chosen: { $count }
}
view-force-earlier = What they said before
view-force-column-change = one change
view-force-column-most = the most that can be kept
view-force-said-heading = What have governments said?
view-force-column-size = size, by whom
view-force-column-brigades = brigades on paper
view-force-column-can-keep = can keep
view-force-column-asked = would send
view-force-column-bound = brigades bound
view-force-relief-heading = What keeps it there, and what holds it down?
view-force-binds = What holds the force down most often is this: { $limit }, in { $share } of the futures. A force is as large as its weakest link, { view-force-led }.
view-force-links = In { $share } of the futures the weakest link is this: { $limit }
view-force-links-subtitle = Soldiers in Ukraine that each link of the chain carries: median of { $futures } futures, with the range of nine tenths of them; the force is the least of them
view-force-links-note = Batteries stand where the soldiers stand, so that only those who send soldiers bring them; aircraft serve from allied territory, so that all may. Nobody counts medical service and logistics: what they serve is an assumption.
view-force-rotation = soldiers by rotation
view-force-limits = What binds the largest force, share of the futures, { view-force-led }
view-force-one-change = In the central case, in which every figure stands at its own value, the most that can be kept is { $central }. What one change would do:
view-force-close-undecided = if the undecided came, each by its chance
view-force-close-caveats = if everybody sent soldiers, whatever was said
view-force-close-us = with the enablers of the United States
view-force-close-reserves = with reserves called up
view-force-close-dwell = with half the time at home between tours
view-force-path = The force stands { $months ->
    [one] one month
   *[other] { $months } months
} after the decision; { $there } in Ukraine then bind up to { $most }
view-force-path-subtitle = Soldiers by month from the decision in { $year }, for a force that then stands for { view-force-span }; central case
view-force-path-note = Held: in Ukraine, on the way, at rest or in training for the next tour. The schedule is the one that keeps most; no army has published its own.
view-force-there = in Ukraine
view-force-held = held for them
view-force-home-heading = What does it leave open at home?
view-force-home-text = Brigades in Ukraine do not stand on the eastern flank, and they take their equipment along. With the force away { $away } are missing in { $year }; where those that recover from a tour do not count either, { $recovering }. Forces at home grow as in the status quo.
view-force-home = At home { $without } are missing in { $year } without the force, and { $away } while it is away
view-force-home-subtitle = Share of a requirement met in { $year }, { $us ->
    [with] US forces present
   *[without] without US forces
}, per cent: { $basis }; central case
view-force-home-note = Usable forces of the whole alliance. Away: units in Ukraine. The table below adds as many again that recover from a tour.
view-force-home-caption = In units, { $year }, { $us ->
    [with] US forces present
   *[without] without US forces
}: { $basis }
view-force-column-needed = required
view-force-column-usable = usable
view-force-front-heading = Could it hold the line?
view-force-front-text = No study asks foreign soldiers to hold the line of contact, and this force does not. The comparison shows how far any of these sizes is from it.
view-force-front = Of the line of { $length } the force would hold { $most } at Ukraine’s own thin density, { $least } at the densest
view-force-front-subtitle = Kilometres of front that { $brigades } hold, without any relief, by published densities
view-force-front-line = the line: { $length }
view-force-front-note = Without relief, without reserves, and without Ukraine’s own brigades, which hold the line today.
view-force-front-caption = What holding the whole line of { $length } would take
view-force-line = km of front
view-force-column-density = density
view-force-column-each = a brigade holds
view-force-column-rotation = brigades held for the rotation
view-force-cost-heading = What does it cost?
view-force-cost-none = A force of nobody costs nothing.
view-force-cost-year = a year of the force
view-force-published = { $figure } ({ $year })
view-force-soldiers = { $kept } soldiers in Ukraine
view-force-cost-caption = A soldier’s year and the force’s, with the figure as it was published
view-force-column-soldier = a soldier’s year
view-force-column-force = the force’s year
view-force-column-published = published as
view-force-frame-heading = What this does not know
view-force-frame-alike = Brigades are alike and counted on paper: armies of conscripts look too ready.
view-force-frame-support = Support troops are drawn from each army without a limit of their own.
view-force-frame-flag = States keep their contingents separately; no pool of volunteers under a European flag exists that could be counted.
view-force-frame-peace = Whether a force keeps the peace, and what it does to the odds of a new attack, is not computed. That is not a matter of numbers of soldiers alone.
view-force-frame-inhabitants = Sizes by inhabitants are not offered: such rules come from the pacification of a population. A force that guards a ceasefire stands beside the country’s own army and faces another one.
view-force-context = conditional on the figures of the mission, of which { $assumed } are assumptions; { $futures } futures, run { $run }
view-force-name-size = size asked for
view-force-name-largest = soldiers kept in Ukraine for { view-force-span } by { $whose }, { $who }, { view-force-led }
view-force-name-central = soldiers kept in Ukraine for { view-force-span } by { $whose }, { $who }, { view-force-led }, central case
view-force-name-alone = soldiers kept in Ukraine for { view-force-span } by the United States alone, from forces assigned to Europe
view-force-name-chance = futures in which { $whose }, { $who }, keep this in Ukraine for { view-force-span }, { view-force-led }: { $what }
view-force-name-binds = futures in which this binds the force in Ukraine, { $who }, { view-force-led }: { $limit }
view-force-name-rotated = soldiers kept in Ukraine by rotation, enablers apart, { $who }
view-force-name-served = soldiers in Ukraine that can be served, { view-force-led }: { $enabler }
view-force-name-factor = deployable soldiers held for each one in Ukraine
view-force-name-brigades-away = brigades in Ukraine
view-force-name-brigades-held = brigades away, at rest or in training for the force
view-force-name-close-undecided = largest force if the undecided came
view-force-name-close-caveats = largest force if everybody sent soldiers, whatever was said
view-force-name-close-us = largest force with the enablers of the United States
view-force-name-close-reserves = largest force with reserves called up
view-force-name-close-dwell = largest force with half the time at home between tours
view-force-name-sent-brigades = brigades of { $who } on paper
view-force-name-sent-most = soldiers that { $who } can keep in Ukraine
view-force-name-sent-asked = soldiers that { $who } would send
view-force-name-sent-held = brigades of { $who } bound by the force
view-force-name-month-there = soldiers in Ukraine, month { $month }
view-force-name-month-held = soldiers held for the force, month { $month }
view-force-name-home-required = required at home in { $year }: { $what }
view-force-name-home-usable = usable at home in { $year } without the force: { $what }
view-force-name-home-home = missing at home in { $year } without the force: { $what }
view-force-name-home-away = missing at home in { $year } while the force is away: { $what }
view-force-name-home-recovering = missing at home in { $year } while the force is away and its relief recovers: { $what }
view-force-name-met-home = requirement met at home in { $year } without the force: { $what }
view-force-name-met-away = requirement met at home in { $year } while the force is away: { $what }
view-force-name-met-recovering = requirement met at home in { $year } while the force is away and its relief recovers: { $what }
view-force-name-cost = cost of the force a year: { $what }
view-force-name-soldier = a soldier’s year: { $what }
view-force-name-line-km = front that the force would hold, { $what }
view-force-name-line-soldiers = soldiers in Ukraine who would hold the whole front, { $what }
view-force-name-line-held = brigades held to keep the whole front manned, { $what }
view-force-name-stance = states among { $whose } whose latest position is: { $stance ->
    [sends] sends soldiers
    [undecided] undecided
    [neighbouring] on neighbouring territory only
    [none] sends none
   *[silent] nothing on record
}
view-force-formula-size = set by the reader
view-force-formula-largest = largest presence of monthly cohorts, the least of rotation and what enablers serve; median and outer quantiles of the sampled cases; equations in docs/force.md
view-force-formula-central = largest presence of monthly cohorts, the least of rotation and what enablers serve, with every figure at its own value; equations in docs/force.md
view-force-formula-alone = largest presence of monthly cohorts of the brigades assigned to Europe, with American enablers; median and outer quantiles of the sampled cases; equations in docs/force.md
view-force-formula-chance = share of the sampled cases in which the largest force is at least this size
view-force-formula-binds = share of the sampled cases in which the largest force would be larger without this limit
view-force-formula-rotated = Σ brigades × usable and free share × share kept by rotation × soldiers of a brigade with support, at most what was named; median and outer quantiles of the sampled cases
view-force-formula-served = share released × usable units × soldiers that a unit serves, or what the mission states; median and outer quantiles of the sampled cases
view-force-formula-factor = one over the share of deployable units that rotation keeps there; in the steady state (one + dwell) × (one + overlap ÷ tour); median and outer quantiles of the sampled cases
view-force-formula-brigades-away = soldiers ÷ soldiers of a brigade with support; central case
view-force-formula-brigades-held = brigades in Ukraine × deployable brigades held for each; central case
view-force-formula-close-undecided = the largest force with the undecided, each by its chance; central case
view-force-formula-close-caveats = the largest force if everybody sent; central case
view-force-formula-close-us = the largest force with American enablers; central case
view-force-formula-close-reserves = the largest force with reserves behind the active brigades; central case
view-force-formula-close-dwell = the largest force with half the dwell; central case
view-force-formula-sent-brigades = count of brigades, grown with spending to the year of the decision; central case
view-force-formula-sent-most = brigades × usable and free share × share kept by rotation × soldiers of a brigade with support, at most what was named; central case
view-force-formula-sent-asked = its part of the force by the rule, at most what it can keep; central case
view-force-formula-sent-held = soldiers sent ÷ soldiers of a brigade with support × deployable brigades held for each; central case
view-force-formula-month-there = cohorts that are there, in the schedule that keeps most; central case
view-force-formula-month-held = cohorts within their cycle of tour, overlap and dwell; central case
view-force-formula-home-required = the requirement of the study; central case
view-force-formula-home-usable = stocks × readiness × participation, American forces as said; central case
view-force-formula-home-home = required − usable, at least nothing; central case
view-force-formula-home-away = required − usable + units in Ukraine, at least nothing; central case
view-force-formula-home-recovering = required − usable + twice the units in Ukraine, at least nothing; central case
view-force-formula-met-home = usable ÷ required, at most all of it; central case
view-force-formula-met-away = (usable − units in Ukraine) ÷ required, at most all of it; central case
view-force-formula-met-recovering = (usable − twice the units in Ukraine) ÷ required, at most all of it; central case
view-force-formula-cost = soldiers × a soldier’s year
view-force-formula-soldier = the published figure in today’s money, or pay of the senders and running cost of a brigade over its soldiers
view-force-formula-line-km = brigades in Ukraine × kilometres that a brigade holds, at most the whole line
view-force-formula-line-soldiers = length of the line ÷ kilometres that a brigade holds × soldiers of a brigade with support
view-force-formula-line-held = length of the line ÷ kilometres that a brigade holds × deployable brigades held for each
view-force-formula-stance = count of the latest statements on record, each with its source in the list
control-size = size
control-senders = who sends
control-coalition = of whom
control-enablers = American enablers
control-years = kept for
control-start = decided in
control-reserves = reserves
control-rule = divided by
control-stance = statements shown
control-usable_share = brigades that can be deployed at all
control-bound_share = of those, bound by standing tasks
control-turnout = chance that an undecided one comes
control-tour = length of a tour
control-dwell = time at home, times the time away
control-buildup = from the decision until it stands
control-support_ratio = support soldiers for each in a brigade
control-released_share = enablers released for the mission
control-air_defence_batteries = soldiers that a battery covers
said-size = { $value } soldiers
said-years = { $value ->
    [1] one year
   *[other] { $value } years
}
said-start = { $value }
said-usable_share = { $value } per cent
said-bound_share = { $value } per cent
said-turnout = { $value } per cent
said-tour = { $value } months
said-dwell = { $value } times
said-buildup = { $value } months
said-support_ratio = { $value }
said-released_share = { $value } per cent
said-air_defence_batteries = { $value } soldiers
help-size = The names are those of studies and speakers; a row of the first picture sets its size.
help-turnout = As the study tries it unless it is set; it matters only where the undecided count.
help-usable_share = Of those on paper, within half a year.
option-senders-open = the willing and the undecided
option-senders-said = the willing, who said so
option-senders-all = everybody, whatever was said
option-coalition-europeans = the EU’s members, Britain and Norway
option-coalition-eu = the EU’s members
option-coalition-wider = the EU’s members, Britain, Norway, Türkiye and Canada
option-coalition-us = the United States
option-enablers-without = none
option-enablers-with = they serve
option-reserves-none = none
option-reserves-called = called up
option-rule-capacity = what each can keep there
option-rule-gdp = GDP
option-rule-population = inhabitants
option-rule-least_cost = least cost
option-stance-any = all
option-stance-sends = sends soldiers
option-stance-undecided = undecided
option-stance-neighbouring = neighbouring territory only
option-stance-none = sends none
band-size-first = monitoring (CSIS)
band-size-second = symbolic (IISS)
band-size-third = a division (IISS)
band-size-fourth = a corps (IISS)
band-size-fifth = in depth (CSIS)
band-usable_share-first = less than was reached
band-usable_share-second = up to the goal
band-usable_share-third = beyond the goal
band-tour-first = as in France
band-tour-second = common
band-tour-third = long
band-dwell-first = worn out
band-dwell-second = rule of thirds
band-dwell-third = as Britain reckons
band-dwell-fourth = Germany’s goal
band-support_ratio-first = lean
band-support_ratio-second = usual
band-support_ratio-third = as in Iraq
group-european-soldiers-in-ukraine = Which force, and who sends it?
group-americans-alone-cannot-secure-peace = For how long, and with what relief?
group-expecting-american-support = With American help?

## The app: its own words

app-line = collective defence, computed in the open
app-skip = To the result
app-views = Views
app-view-question = The question
app-view-carries = Who carries it
app-view-missing = What is missing
app-view-bill = The bill
app-view-force = A force
app-view-debate = The debate
app-view-sources = Sources
app-language = Language
app-language-en = English
app-language-de = Deutsch
app-light = Light colours
app-dark = Dark colours
app-slots = The strategies compared
app-swap = Swap the two strategies
app-differences = Where they differ: { $count }
app-controls = Assumptions
app-unchanged = All as we set them
app-changed = Changed: { $count }
app-reset = Back to ours
app-whole = Whole range
app-whole-range = whole range
app-standard = Back to ours
app-narrow = Keep within: { $band }
app-between = between { $low } and { $high }
app-play = Play { $what }
app-stop = Stop
app-busy = Computing …
app-ready = The result is up to date.
app-empty = Nothing to show for these assumptions.
app-unreachable = The server does not answer. Is it still running?
app-retry = Try again
app-dismiss = Dismiss
app-data-table = The figures behind the chart
app-download = { $what }, as { $kind }
app-readings = Its readings, with their figures
app-reading = Reading
app-then = Tables of its date
app-again = Same year, today’s tables
app-now = Latest year
app-explain = Where the number comes from
app-close = Close
app-beside = Beside it
app-sources = Sources
app-grade = grade { $grade }
app-command = On the command line:
app-share = Share
app-address = This page, as it stands
app-copy = Copy
app-copied = Copied
app-cite = Cite
app-reproduce = Reproduce in Python
app-downloads = The figures of this page
app-run = Data { $data }, Symmachia { $version }.
app-run-model = Run { $fingerprint }, { $futures } futures.
app-study = A study of your own, as a file:
app-study-about = Strategies: { $strategies }. Uncertain inputs: { $uncertain }. Futures: { $futures }.
app-job-begin = Compute
app-job-again = Compute anew
app-job-cancel = Cancel
app-job-seconds = about { $count } seconds left
app-job-minutes = about { $count } minutes left
app-job-partial = What has been found so far.
app-job-elsewhere = This was computed for other assumptions.
app-job-there = Show them

## The app: sources and assumptions

view-sources-title = Of { $all } figures { $observed } are observed, { $estimate } estimates and { $assumption } assumptions. Which bet is better hangs most on one: { $first } ({ $share })
view-sources-counted = Of { $all } figures { $observed } are observed, { $estimate } estimates and { $assumption } assumptions
view-formula-facts = counted in the store of facts
view-facts-all = figures
view-facts-of-kind = figures that are { $kind ->
    [observed] observed
    [estimate] estimates
   *[assumption] assumptions
}
view-facts-of-source = figures from { $source }
view-facts-of-source-used = figures from { $source } that the model takes in
view-facts-source = source of figures
view-facts-subject = subject of figures
view-facts-used = input that rests on figures
view-facts-model = all that the model takes in
view-facts-counted = { $what } ({ $count })
view-facts-sheet = Symmachia, data { $data }, { $address }
view-yours-heading = What your figures do to the answer
view-yours-text = At a reliability of { $at } per cent, with an attack window every { $window } years, { $b } is a better bet than { $a } in { $yours } of the futures on your figures, in { $ours } on ours{ $moved ->
    [up] : they speak for { $b }.
    [down] : they speak for { $a }.
   *[not] : they move nothing here.
}
view-yours-same = Both runs draw the same futures, so that all of the difference comes from your figures. It is conditional on attack windows and on the study’s values, costs and behaviour.
view-decisive-heading = On what most hangs
view-decisive-text = These uncertain inputs decide most of which strategy is the better bet, in the study as it ships. The figures behind them stand first in the table.
view-idle = { $count ->
    [one] One uncertain input changes
   *[other] { $count } uncertain inputs change
} nothing in the main study, to the last digit: { $inputs }.
view-publishers-heading = Who published the figures
view-publishers-caption = The { $count } sources, those with the most figures first
view-column-citation = source
view-column-terms = terms
view-column-figures = figures
view-column-used = in the model
view-source-terms = { $licence }: { $terms }
view-terms-yes = may be passed on with the credit
view-terms-no-sale = may be passed on with the credit, not sold
view-terms-non-commercial = may be passed on with the credit, not for commerce
view-terms-share-alike = may be passed on with the credit, on the same terms
view-terms-unclear = terms unclear: a small extract, ask the publisher before you pass on more
view-unknown-inputs = Most inputs of the model are assumptions: a value, a range and a reason, hardly ever a source. The futures try the ranges, and a result is a band.
view-unknown-central = The central future is the one in which every input stands at its value. It is not the likely one.
view-unknown-unvalidated = Combat models are ways to explore, not machines that give answers. Rivals stand side by side; none has been validated against a war like this one.
view-unknown-theatre = A theatre is not a war. One theatre at a time is attacked, and the share of the brigades that is free for it stands for all others.
view-unknown-losses = Losses of output come from studies that state a depth and no path. No preset counts lives.
view-unknown-fiscal = What states can afford is not modelled, nor is the fall of a government or of a coalition.
view-unknown-units = Within a type units are alike: a brigade is a brigade. Quality enters the campaign, not the count.
view-unknown-kept = Records of promises that were kept, polls and betting markets are reference points. None of them is the reliability of the United States.
view-unknown-deterrence = Whether a force will deter is not computable here, and no probability of war is given without its condition.
view-unknown-orders = What was on order before the base year is an assumption: today’s deliveries go on until the first new orders arrive.
app-facts = All figures
app-facts-search = Search
app-facts-search-help = name, country, source
app-facts-kind = Kind
app-facts-grade = Grade
app-facts-source = Source
app-facts-subject = Who
app-facts-used = Used for
app-facts-order = Order
app-facts-any = any
app-facts-kind-observed = observed
app-facts-kind-estimate = estimate
app-facts-kind-assumption = assumption
app-facts-order-weight = what decides most
app-facts-order-name = name
app-facts-order-who = country or body
app-facts-order-newest = newest
app-facts-order-weakest = weakest grade
app-facts-order-publisher = source
app-facts-apart = only where sources differ
app-facts-found = { $count } figures
app-facts-none = No figure is like that.
app-facts-more = Show more
app-facts-sheet = These figures as CSV
app-facts-clear = Show all
app-facts-figure = Figure
app-facts-value = Value
app-facts-set = Set your own value
app-facts-set-for = Your value for { $name }, in { $unit }
app-facts-save = Set
app-facts-cancel = Cancel
app-facts-undo = Back to ours: { $was }
app-facts-yours = yours
app-facts-decides = decides { $share }
app-facts-inputs = For: { $inputs }
app-facts-others = Others have
app-facts-licence = Terms: { $terms } ({ $licence })
app-edits = Your figures
app-edits-was = ours: { $was }
app-edits-undo = Undo { $name }
app-edits-undo-short = Undo
app-edits-clear = Undo all
app-edits-effect = What they do to the answer

## The app: what a control says in another unit

equivalent-pledge = { $money } a year at today’s GDP of Europe’s allies and Canada, { $more } { $side ->
    [more] more
   *[less] less
} than they spend now; the difference has the price of { $brigades }
equivalent-window = a chance of { $year } that one opens in a year, of { $decade } in { $decade_years } years
equivalent-money = { $share } of a year’s GDP of Europe’s allies and Canada
equivalent-warning = { $share } of the brigades free for the theatre have arrived when the attack begins
equivalent-soldiers = { $people }
equivalent-rival = { $share } of all Russian brigades
equivalent-free = { $brigades } of today’s
equivalent-name-money = a share of GDP as money a year, Europe’s allies and Canada
equivalent-name-more = its difference from today’s spending, Europe’s allies and Canada
equivalent-name-brigades = brigades that have the price of the difference
equivalent-name-year = chance that an attack window opens within a year
equivalent-name-decade = chance that an attack window opens within { $years } years
equivalent-name-of-gdp = share of a year’s GDP, Europe’s allies and Canada
equivalent-name-arrived = share of the brigades free for the theatre that has arrived when the attack begins
equivalent-name-soldiers = soldiers of these brigades
equivalent-name-of-rival = share of all Russian brigades
equivalent-name-free = usable brigades of Europe’s allies and Canada free for the theatre
equivalent-formula-money = share × GDP, summed over the members
equivalent-formula-more = share × GDP − spending, summed over the members
equivalent-formula-brigades = difference ÷ price of a brigade
equivalent-formula-year = one less e to the power of minus a year over the years between windows; windows open independently of each other
equivalent-formula-decade = one less e to the power of minus the span over the years between windows; windows open independently of each other
equivalent-formula-of-gdp = sum ÷ GDP, summed over the members
equivalent-formula-arrived = sum over the readiness tiers: the tier’s share × (warning − time to decide) ÷ days until the tier is complete, at most its share
equivalent-formula-soldiers = brigades × people a brigade
equivalent-formula-of-rival = brigades ÷ Russian stock of brigades
equivalent-formula-free = share × stock × share usable, summed over the members

## The question: what the answer depends on

view-depends-heading = What does the answer depend on?
view-depends-title = Most hangs on “{ $input }”: { $side ->
    [high] { $b } is the better bet in { $low } of the futures where it is lowest, in { $high } where it is highest
    [low] { $b } is the better bet in { $low } of the futures where it is lowest, in { $high } where it is highest
   *[other] { $b } is the better bet in { $low } of the futures where it is lowest, in { $middle } in between, in { $high } where it is highest
}
view-depends-subtitle = Share of the futures in which { $b } is a better bet than { $a }, in each third of the futures in the order of an input; reliability { $at } per cent, an attack window every { $window } years; { $futures } futures. A row leads to the slider of its input, or to the figures behind it
view-depends-low = lowest third
view-depends-middle = middle third
view-depends-high = highest third
view-depends-all = all futures: { $share }
view-depends-text = { $found ->
    [alike] At a reliability of { $at } per cent and an attack window every { $window } years, { $b } is the better bet in { $share } of the { $futures } futures, whatever the { $tried } inputs that vary: nothing can be told apart.
    [none] At a reliability of { $at } per cent and an attack window every { $window } years, { $b } is the better bet in { $share } of the { $futures } futures. None of the { $tried } inputs that vary moves that beyond chance. What moves it by less than about { $least } between the lowest and the highest third of its range cannot be told from so few futures.
   *[some] At a reliability of { $at } per cent and an attack window every { $window } years, { $b } is the better bet in { $share } of the { $futures } futures. Of { $tried } inputs that vary, those are named that move this beyond chance: where none did anything, one in a hundred such samples would name one. What moves it by less than about { $least } between the lowest and the highest third of its range cannot be told from so few futures.
}
view-depends-point = { $input }{ $group ->
    [none] {""}
   *[other] {" "}(under “{ $group }”)
}: { $side ->
    [high] more of it favours { $b }
    [low] more of it favours { $a }
    [middle] the middle of its range favours { $b }
   *[ends] the ends of its range favour { $b }
}; { $b } is the better bet in { $low } of the futures in its lowest third, in { $middle } in the middle one, in { $high } in the highest.
view-depends-third = futures in which { $b } is a better bet than { $a }, among those in the { $place ->
    [low] lowest
    [middle] middle
   *[high] highest
} third of “{ $input }”, at a reliability of { $at } per cent and an attack window every { $window } years
view-depends-least = how much the answer must differ between the outer thirds of an input for { $futures } futures to tell it from chance
view-formula-depends-third = mean of the answer over a third of the futures, in the order of the input; equal bets count half
view-formula-depends-least = what a straight trend would have to move, so that the spread of its thirds is beyond that of chance among all inputs
view-rivals-heading = What if another model or value is taken?
view-rivals-text = As asked, { $b } is the better bet in { $share } of the futures, at a reliability of { $at } per cent and an attack window every { $window } years. Under the { $count } rivals below, one at a time, in between { $low } (“{ $lowest }”) and { $high } (“{ $highest }”).
view-rivals-missing = Rival models of the fighting, of stakes and of who comes need runs of their own, for which a moved slider cannot wait. They can be asked for below.
view-rivals-caption = How the answer changes, one rival at a time, at a reliability of { $at } per cent
view-rivals-usual = as asked
view-column-rival = taken instead
view-rival = { $control }: { $option }
view-rival-years = years between attack windows up to which { $b } is a better bet than { $a }, at a reliability of { $at } per cent, with { $case }
view-rival-share = futures in which { $b } is a better bet than { $a }, at a reliability of { $at } per cent and an attack window every { $window } years, with { $case }
view-formula-rival-years = the expected loss that the second strategy spares for one window a year, over what it costs more, with this rival in place of what was asked; median of the futures
view-formula-rival-share = share of the futures in which the expected loss that the second strategy spares exceeds what it costs more, with this rival in place of what was asked
view-offer-depends = What it depends on, over { $futures } futures
view-offer-depends-about = More inputs stand out among more futures, and every rival model is run in its turn.
job-depends = { $done } of { $total } runs are computed
help-h-effort_effect = Above nought effort binds the United States, below it frees it. It counts only where reliability answers to what Europe does.
help-h-decoupling_effect = Above nought autonomy pushes the United States away, below it draws it near. It counts only where reliability answers to what Europe does.
app-slow = This takes longer than usual. A choice that is made for the first time on this machine may take half a minute, while its engines are made ready.
