/** Why a request is not let in: 401 who are you, 403 not with this token, 503 the keys cannot be had. Never repeats the token. */
export class SignInError extends Error {
  readonly status: 401 | 403 | 503;

  constructor(status: 401 | 403 | 503, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "SignInError";
    this.status = status;
  }
}
