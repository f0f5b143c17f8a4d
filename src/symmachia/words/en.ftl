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
pledge-wales = two per cent of GDP
pledge-equipment = twenty per cent of spending on equipment
pledge-hague = 3.5 per cent of GDP by 2035
pledge-own-ceiling = its own ceiling
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
