import type { Content, Locale } from "us-japan-climate-partnership";
import { content as en } from "us-japan-climate-partnership/en";
import { content as fr } from "us-japan-climate-partnership/fr";
import { content as ja } from "us-japan-climate-partnership/ja";

/** The content in every language that ships. */
export const contents: Readonly<Record<Locale, Content>> = { en, fr, ja };
