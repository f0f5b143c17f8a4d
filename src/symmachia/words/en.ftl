### The message catalogue: one entry for every sentence that anybody sees.

## Names of quantities

quantity-gdp = GDP
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
quantity-b61_bombs = B61 nuclear bombs in Europe
quantity-troops_withdrawn_announced = troops announced for withdrawal
quantity-nfm_fighters = fighter aircraft assigned to NATO’s force model
quantity-nfm_armed_drones = armed drones assigned to NATO’s force model
quantity-nfm_submarines = submarines assigned to NATO’s force model
quantity-nfm_bombers_change = change in bombers assigned to NATO’s force model
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
quantity-rotation_factor = units held for each unit deployed
quantity-dwell_ratio = time at home for each period deployed
quantity-force_ratio_per_thousand = security personnel per 1,000 inhabitants
quantity-study_cost_total = total cost found by a study
quantity-study_cost_annual = annual cost found by a study
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

## Facts, groups and price bases

fact-name = { $what }, { $who }, { $year }
group-NATO = NATO
group-EU = the EU
group-non-EU = allies outside the EU
group-Europe = European allies
group-US = the United States
group-Canada = Canada
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

key-below = below { $value }
key-from-to = { $low } to { $high }
key-from = { $value } and above
key-outside = not a member
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

## The brief

brief-title = Who carries the alliance?
brief-kicker = Symmachia: the transatlantic alliance in figures
brief-skip = Skip to the content
brief-key = Each figure opens its source. Dotted underline: published figures and what follows from them. Dashed: estimates of the publisher. Circle: an assumption.
chart-data = The figures behind the chart
column-series = Series
column-what = What
column-value = Value
column-range = Range
close = Close
sources-heading = Sources
source-terms = Read in: { $seen }. Terms: { $licence }.
record-heading = Run record
record-text = The same program on the same data gives the same page. Any figure is found again by: symmachia explain 'CALL', where the call stands in the panel that the figure opens.

outside-time-heading = Over time
outside-time-title = { $trend ->
    [down] The share of NATO’s spending outside the EU fell from { $first } in { $year_first } to { $last } in { $year_last }
    [up] The share of NATO’s spending outside the EU rose from { $first } in { $year_first } to { $last } in { $year_last }
   *[flat] The share of NATO’s spending outside the EU hardly moved: { $first } in { $year_first }, { $last } in { $year_last }
}
outside-time-subtitle = Share of allies outside the EU in NATO’s defence spending and GDP, per cent, { $year_first } to { $year_last }; estimates dashed
short-spending = defence spending
short-gdp = GDP

## Conversions

converted-name = { $fact }, converted
step-exchange = { $before } to { $after } at the average rate of { $year }, from the GDP of { $economy } in both
step-purchasing-power-to = { $before } to international dollars at the price level of { $economy } in { $year }
step-purchasing-power-from = international dollars to { $after } at the price level of { $economy } in { $year }
step-deflate = prices of { $before } to prices of { $after } by the GDP deflator of { $economy }
step-then = { $first }; { $second }
step-none = nothing to convert
