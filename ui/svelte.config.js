// Svelte strips the types itself; styles are plain CSS. Nothing needs a preprocessor.
export default {
  compilerOptions: { runes: true },
};
