/** How programs read a table, in the words of the guide for analysts. */
export const programs = [
  {
    name: "DuckDB",
    code: "SELECT verdict, count(*) FROM 'claims.csv' GROUP BY ALL ORDER BY 2 DESC;",
  },
  {
    name: "pandas",
    code: 'pandas.read_csv("claims.csv", dtype="string", keep_default_na=False, na_values=[""])',
  },
  {
    name: "R",
    code: 'read.csv("claims.csv", colClasses = "character", na.strings = "", encoding = "UTF-8")',
  },
] as const;
