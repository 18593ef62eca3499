import fc from "fast-check";

const subtags = [
  ..."en fr ja zh pt sr und qaa qtz mul root i a u t x k0 nu latn Hant Hans Latn Cyrl TW BR US 001".split(
    " ",
  ),
  ..."true yes posix klingon lojban hybrid private 1994 oxendict __proto__ constructor * -".split(
    " ",
  ),
];

/** Strings that may be language tags, or nearly. */
export const hostileTag: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^[a-zA-Z]{1,8}([-_]\w{1,8}){0,4}$/),
  fc
    .tuple(
      fc.array(fc.oneof(fc.constantFrom(...subtags), fc.stringMatching(/^\w{1,8}$/)), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.constantFrom("-", "-", "_", "--"),
    )
    .map(([parts, joint]) => parts.join(joint)),
  fc
    .tuple(fc.constantFrom(...subtags), fc.nat(400))
    .map(([tag, times]) => `${tag}-x${"-a".repeat(times)}`),
);
