/** The person has signed in with an account of an organisation whose register this is not. */
export class WrongAccountError extends Error {
  constructor() {
    super("the account is of another organisation");
    this.name = "WrongAccountError";
  }
}
