import { type Rights, rights } from "../../tools/rights.ts";

/** What the rights are while the owner of the project has not decided. */
export const proposed: Rights = {
  ...rights,
  contribution: { ...rights.contribution, status: "proposed" },
};

/** What they are once the owner has: one word is another. */
export const granted: Rights = {
  ...rights,
  contribution: { ...rights.contribution, status: "granted" },
};
