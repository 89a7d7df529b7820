#!/usr/bin/env python3
"""What general solvers make of an instance in the same time: tiers 1 and 2, which age bands do not touch.

    reference.py INSTANCE sat|highs SECONDS       prints "tier1 tier2 bound seconds", or "-" where nothing was found

Written for ortools, which brings both CP-SAT and HiGHS; run by `cargo xtask bench compose` in an environment of its own.
It shares no code with the crate: candidates are (topic, programme, language, policy, hour, site), each opened or not.
"""
import json
import sys
import time
from collections import defaultdict
from itertools import product

from ortools.linear_solver.python import model_builder


def fits(person, pattern, instance, index, key, existing=None):
    topic, programme, language, policy, slot, site = key
    gender_fits = policy == "mixed" or person["gender"] == policy[0]
    if topic not in person["topics"] or language not in person["languages"] or slot not in person["slots"]:
        return False
    if site not in person["sites"] or not gender_fits or (policy == "mixed" and person["same_gender_only"]):
        return False
    named = {"topic": topic, "programme": programme, "language": language, "policy": policy, "slot": slot,
             "site": site, "existing_group": existing}
    return not any(
        rule.get("person", index) == index and "facilitator" not in rule
        and all(named[name] == value for name, value in rule.items() if name != "person")
        for rule in pattern)


def build(instance):
    model = model_builder.Model()
    people, rooms, leaders = instance["people"], instance["rooms"], instance["facilitators"]
    params, programmes = instance["params"], instance["programmes"]
    weight = [params["wait_base"] + min(params["wait_cap"], one["wait_days"] // params["wait_unit_days"]) for one in people]
    seats, room_use, hour_use, load = defaultdict(list), defaultdict(list), defaultdict(list), defaultdict(list)
    groups = []  # (key, open, {person: seat}, [(leader, column)], facilitators that lead anyway)

    def lone(programme, policy, seat, opened, women, men):
        if not programmes[programme]["no_lone_gender"] or policy != "mixed":
            return
        for gender, present in (("w", women), ("m", men)):
            mine = [column for i, column in seat.items() if people[i]["gender"] == gender]
            if mine and present == 0:
                there = model.new_bool_var("")
                model.add(sum(mine) >= 2 * there)
                for column in mine:
                    model.add(column <= there)

    for key in product(range(len(instance["topics"])), range(len(programmes)), range(instance["n_languages"]),
                       ("women", "mixed", "men"), range(len(instance["slots"])), range(instance["n_sites"])):
        topic, programme, language, policy, slot, site = key
        kind = programmes[programme]
        if topic not in kind["topics"]:
            continue
        number = sum(kind["roles"].values())
        housing = [r for r, room in enumerate(rooms) if room["site"] == site and slot in room["slots"]
                   and room["privacy"] >= kind["min_privacy"] and room["capacity"] >= kind["min"] + number]
        able = {role: [f for f, one in enumerate(leaders)
                       if role in one["roles"] and topic in one["topics"] and language in one["languages"]
                       and slot in one["slots"] and site in one["sites"] and (policy == "mixed" or one["gender"] == policy[0])]
                for role in kind["roles"]}
        asked = [i for i, one in enumerate(people) if fits(one, instance["forbid"], instance, i, key)]
        if not housing or len(asked) < kind["min"] or any(len(able[role]) < n for role, n in kind["roles"].items()):
            continue
        opened = model.new_bool_var("")
        seat = {i: model.new_bool_var("") for i in asked}
        for i, column in seat.items():
            model.add(column <= opened)
            seats[i].append(column)
        model.add(sum(seat.values()) <= kind["max"] * opened)
        model.add(sum(seat.values()) >= kind["min"] * opened)
        lone(programme, policy, seat, opened, 0, 0)
        chosen = {r: model.new_bool_var("") for r in housing}
        model.add(sum(chosen.values()) == opened)
        model.add(sum(seat.values()) <= sum((rooms[r]["capacity"] - number) * column for r, column in chosen.items()))
        for r, column in chosen.items():
            room_use[r, slot].append(column)
        for i, column in seat.items():
            suits = [chosen[r] for r in housing if set(people[i]["access"]) <= set(rooms[r]["access"])
                     and people[i]["min_privacy"] <= rooms[r]["privacy"]]
            if len(suits) < len(housing):
                model.add(column <= sum(suits))
        lead = []
        for role, n in kind["roles"].items():
            columns = [(f, model.new_bool_var("")) for f in able[role]]
            model.add(sum(column for _, column in columns) == n * opened)
            lead += columns
        for f, column in lead:
            hour_use[f, slot].append(column)
            load[f].append(column)
            suits = [chosen[r] for r in housing if set(leaders[f]["access"]) <= set(rooms[r]["access"])]
            if len(suits) < len(housing):
                model.add(column <= sum(suits))
        for a, b in instance["facilitator_not_with"]:
            both = [column for f, column in lead if f in (a, b)]
            if len(both) > 1:
                model.add(sum(both) <= opened)
        groups.append((key, opened, seat, lead, []))
    for e, running in enumerate(instance["existing_groups"]):
        key = tuple(running[name] for name in ("topic", "programme", "language", "policy", "slot", "site"))
        band = instance["bands"][running["band"]]
        seat = {i: model.new_bool_var("") for i, one in enumerate(people)
                if fits(one, instance["forbid"], instance, i, key, e) and i not in running["blocked_people"]
                and band["lo"] <= one["age"] <= band["hi"] and set(one["access"]) <= set(running["access"])
                and one["min_privacy"] <= running["privacy"]}
        for i, column in seat.items():
            seats[i].append(column)
        if seat:
            model.add(sum(seat.values()) <= running["free"])
            lone(running["programme"], running["policy"], seat, None, running["women"], running["men"])
        groups.append((key, None, seat, [], running["facilitators"]))
    for columns in list(seats.values()) + list(room_use.values()) + list(hour_use.values()):
        model.add(sum(columns) <= 1)
    overload = []
    for f, columns in load.items():
        model.add(sum(columns) <= leaders[f]["max_groups"])
        over = model.new_int_var(0, len(instance["slots"]), "")
        model.add(over >= sum(columns) - leaders[f]["wish_groups"])
        overload.append(over)
    for pair in instance["keep_apart"]:
        days = defaultdict(list)
        for key, _, seat, _, _ in groups:
            mine = [seat[i] for i in (pair["a"], pair["b"]) if i in seat]
            if len(mine) == 2:
                model.add(sum(mine) <= 1)
            days[instance["slots"][key[4]]["day"], key[5]] += mine
        if pair["level"] == "site_day":
            for columns in days.values():
                if len(columns) > 1:
                    model.add(sum(columns) <= 1)
    for pair in instance["keep_apart_facilitator"]:
        for _, _, seat, lead, anyway in groups:
            if pair["person"] in seat:
                columns = [column for f, column in lead if f == pair["facilitator"]]
                if pair["facilitator"] in anyway:
                    model.add(seat[pair["person"]] <= 0)
                elif columns:
                    model.add(seat[pair["person"]] + sum(columns) <= 1)
    for pair in instance["together"]:
        if pair["hard"]:
            for _, _, seat, _, _ in groups:
                a, b = seat.get(pair["a"]), seat.get(pair["b"])
                if a is not None or b is not None:
                    model.add((0 if a is None else a) - (0 if b is None else b) == 0)
    most = sum(one["max_groups"] for one in leaders) + 1
    first = sum(weight[i] * column for i, columns in seats.items() for column in columns)
    model.maximize(most * first - sum(overload))
    return model, most, seats, weight, overload


def main():
    instance, name, seconds = json.load(open(sys.argv[1])), sys.argv[2], float(sys.argv[3])
    began = time.time()
    model, most, seats, weight, overload = build(instance)
    solver = model_builder.ModelSolver(name)
    solver.set_time_limit_in_seconds(max(0.1, seconds - (time.time() - began)))
    if name == "sat":
        solver.set_solver_specific_parameters("num_workers: 2")
    status = solver.solve(model)
    if status not in (model_builder.SolveStatus.OPTIMAL, model_builder.SolveStatus.FEASIBLE):
        print("-")
        return
    first = sum(weight[i] for i, columns in seats.items() if sum(solver.value(column) for column in columns) > 0.5)
    second = round(sum(solver.value(over) for over in overload))
    print(first, second, int((solver.best_objective_bound + most - 1) // most), f"{time.time() - began:.2f}")


main()
