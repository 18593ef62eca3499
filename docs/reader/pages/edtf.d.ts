/** What is used of the library, which has no types of its own. */
declare module "edtf" {
  /** Reads an EDTF date: its first and its last millisecond, as those of `Date`. */
  export default function edtf(date: string): { readonly min: number; readonly max: number };
}
