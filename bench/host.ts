import { createInstance } from "i18next";
import { createPartnership } from "us-japan-climate-partnership";

/**
 * What a partnership on an application's i18next costs: a request of a server, which is a clone with
 * a partnership, beside the clone alone; and a switch beside one without a partnership. Prints
 * microseconds as JSON.
 */

const languages = ["en", "fr"] as const;

async function application() {
  const i18n = createInstance();
  await i18n.init({
    lng: "en",
    fallbackLng: false,
    resources: { en: { app: { hello: "Hello" } } },
  });
  return i18n;
}

const base = await application();
// The store is known once its languages have been shown.
const known = await createPartnership({ i18n: base, locales: languages });
for (const language of languages) await known.setLocale(language);
known.dispose();

async function request(isHosted: boolean): Promise<void> {
  const clone = base.cloneInstance();
  await clone.changeLanguage("fr");
  if (!isHosted) return;
  const partnership = await createPartnership({ i18n: clone });
  partnership.dispose();
}

const bare = await application();
const hosted = await application();
const followed = await createPartnership({ i18n: hosted, locales: languages });

/** Microseconds for one call, of as many as take some 50 ms. */
async function time(call: (turn: number) => Promise<unknown>): Promise<number> {
  for (let calls = 1; ; calls *= 4) {
    const start = performance.now();
    for (let turn = 0; turn < calls; turn++) await call(turn);
    const spent = performance.now() - start;
    if (spent > 50) return (spent * 1000) / calls;
  }
}

const language = (turn: number) => (turn % 2 === 0 ? "fr" : "en");
const measures = {
  clone: () => time(() => request(false)),
  request: () => time(() => request(true)),
  bareSwitch: () => time((turn) => bare.changeLanguage(language(turn))),
  hostedSwitch: () => time((turn) => hosted.changeLanguage(language(turn))),
};
const samples: Record<keyof typeof measures, number[]> = {
  clone: [],
  request: [],
  bareSwitch: [],
  hostedSwitch: [],
};
const names = Object.keys(measures) as (keyof typeof measures)[];
const rounds = 11;
for (let round = 0; round < rounds; round++) {
  for (const name of names) {
    const spent = await measures[name]();
    if (round >= 2) samples[name].push(spent); // the first rounds warm up
  }
}
followed.dispose();
console.log(JSON.stringify(samples));
