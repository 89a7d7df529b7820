// Prints every public holiday of the five countries from 2000 to 2060: country, year, dates.
import Holidays from 'date-holidays';

const countries = ['RS', 'BG', 'DK', 'FR', 'NO'];
const years = Array.from({ length: 61 }, (_, index) => 2000 + index);

const publicDates = (calendar, year) => {
  const found = calendar.getHolidays(year).filter((holiday) => holiday.type === 'public');
  return [...new Set(found.map((holiday) => holiday.date.slice(0, 10)))].sort();
};

const listed = countries.map((country) => {
  const calendar = new Holidays(country, { types: ['public'] });
  const lines = years.map((year) => `    "${year}": ${JSON.stringify(publicDates(calendar, year))}`);
  return `  "${country}": {\n${lines.join(',\n')}\n  }`;
});
process.stdout.write(`{\n${listed.join(',\n')}\n}\n`);
