"""Prints every public holiday of the five countries from 2000 to 2060, as the Python package `holidays` has them."""

import json

import holidays

COUNTRIES = ["RS", "BG", "DK", "FR", "NO"]
YEARS = range(2000, 2061)


def dates(country, year):
    return sorted(day.isoformat() for day in holidays.country_holidays(country, years=year) if day.year == year)


def lines(country):
    return ",\n".join(f'    "{year}": {json.dumps(dates(country, year), separators=(",", ":"))}' for year in YEARS)


listed = ",\n".join(f'  "{country}": {{\n{lines(country)}\n  }}' for country in COUNTRIES)
print(f"{{\n{listed}\n}}")
