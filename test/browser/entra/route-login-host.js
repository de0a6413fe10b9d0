/** Loaded before the server under test: what it asks Microsoft's sign-in host is answered by the stand-in's key server. */
const real = globalThis.fetch;
const host = "https://login.microsoftonline.com";

globalThis.fetch = (input, init) => {
  const address = input instanceof globalThis.Request ? input.url : String(input);
  return address.startsWith(`${host}/`)
    ? real(process.env.TEST_LOGIN_HOST + address.slice(host.length), init)
    : real(input, init);
};
