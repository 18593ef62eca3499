/** The years before the first one of each Japanese era. */
const eras: Readonly<Record<string, number>> = { 昭和: 1925, 平成: 1988, 令和: 2018 };
const era = /(昭和|平成|令和)\s?(\d{1,2}|元)(?=年(?!代))/g;

/** Finds years of the Buddhist calendar, which Thai uses: 2564 is 2021. */
const buddhist = /(?<=พ\.ศ\.\s?|ปี\s?)2[4-6]\d\d/g;

/** Gives the common year for one of the Buddhist calendar. */
export const commonYear = (thai: string): string => String(Number(thai) - 543);

/** Replaces the years of other calendars in a text with ASCII digits: `令和3年` becomes `2021年`. */
export const commonYears = (text: string, language: string): string =>
  language === "th"
    ? text.replaceAll(buddhist, commonYear)
    : text.replaceAll(era, (_, name: string, year: string) =>
        String((eras[name] ?? 0) + (year === "元" ? 1 : Number(year))),
      );
