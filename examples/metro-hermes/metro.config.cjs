/** What Metro needs for this package in React Native: the syntax that Hermes reads, and its own condition of `exports`. */
module.exports = {
  maxWorkers: 1,
  resolver: { unstable_conditionNames: ["react-native"] },
  transformer: {
    babelTransformerPath: require.resolve("@react-native/metro-babel-transformer"),
  },
};
