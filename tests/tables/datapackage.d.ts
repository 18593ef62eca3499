/** What the tests use of the Frictionless reader, which has no types of its own. */
declare module "datapackage" {
  interface Resource {
    readonly name: string;
    readonly errors: readonly Error[];
    /** Reads all rows. With relations, a foreign key that leads nowhere is an error. */
    read(options: {
      readonly keyed: true;
      readonly relations?: boolean;
    }): Promise<readonly Readonly<Record<string, unknown>>[]>;
    checkRelations(): Promise<true>;
  }

  export class Package {
    static load(descriptor: string, options?: { readonly strict?: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
