import { twins } from "./twins.ts";

const april = "En avril 2021.";
const day = "Le 16 avril 2021.";
const decade = "Les années 1960.";

twins("dates", {
  failing: [
    ["another month", "en", "In May 2021.", april],
    ["another month", "ja", "2021年5月。", april],
    ["another year", "en", "In April 2022.", april],
    ["a month lost", "en", "In 2021.", april],
    ["another day", "en", "On April 15, 2021.", day],
    ["another day", "ja", "2021年4月15日。", day],
    ["another day", "ko", "2021년 4월 15일.", day],
    ["another decade", "ja", "1950年代。", decade],
    ["another decade", "de", "Die 1950er Jahre.", decade],
    ["another decade", "es", "Los años 1950.", decade],
    ["a year for a decade", "en", "The year 1960.", decade],
    ["a year for a decade", "de", "Im Jahr 1960.", decade],
  ],
  silent: [
    ["a month", "en", "In April 2021.", april],
    ["a month in capitals", "en", "APRIL 2021.", april],
    ["a month in another case", "pl", "W kwietniu; kwietnia 2021.", april],
    ["a month", "ja", "2021年4月。", april],
    ["a month in full width", "ja", "２０２１年４月。", april],
    ["a day", "en", "On April 16, 2021.", day],
    ["a day with its ending", "en", "On the 16th of April 2021.", day],
    ["a day", "de", "Am 16. April 2021.", day],
    ["a day", "es", "El 16 de abril de 2021.", day],
    ["a day", "ja", "2021年4月16日。", day],
    ["a day", "ko", "2021년 4월 16일.", day],
    ["the first of a month", "en", "April 1, 2021.", "Le 1er avril 2021."],
    ["the first of a month", "es", "El 1º de abril de 2021.", "Le 1er avril 2021."],
    ["a decade", "en", "The mid-1960s.", decade],
    ["a decade", "ja", "1960年代半ば。", decade],
    ["a decade", "de", "Die 1960er.", decade],
    ["a decade", "de", "In den 1960er Jahren.", decade],
    ["a decade", "es", "Los años 1960.", decade],
    ["a decade", "es", "La década de 1960.", decade],
    ["a decade of a language whose way is not known", "it", "Gli anni 1960.", decade],
  ],
  messages: [
    [["another month", "en", "In May 2021.", april], "2021-05", "2021-04"],
    [["another decade", "ja", "1950年代。", decade], "195X", "196X"],
  ],
});
