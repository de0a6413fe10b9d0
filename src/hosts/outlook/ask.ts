import type { Deadline } from "./clock.ts";
import { HostError } from "./host-error.ts";

/** The part of an `Office.AsyncResult` that is scanned at, here and nowhere else. */
export interface Answer<T> {
  readonly status: string;
  readonly value: T;
  readonly error: { readonly code: number } | null | undefined;
}

export type Callback<T> = (answer: Answer<T>) => void;

/**
 * Turns one Office callback into a promise that is settled by the deadline, for Outlook may never call back (office-js
 * #5845). A late or second answer changes nothing. Rejects with nothing but `HostError`.
 */
export function ask<T>(call: (callback: Callback<T>) => void, { clock, at }: Deadline): Promise<T> {
  return new Promise((resolve, reject) => {
    const left = at - clock.now();
    if (left <= 0) {
      reject(new HostError("no-answer"));
      return;
    }
    const stop = clock.after(left, () => {
      reject(new HostError("no-answer"));
    });
    try {
      call((answer: Answer<T> | undefined) => {
        stop();
        if (answer && answer.status === "succeeded") resolve(answer.value);
        else reject(new HostError((answer && answer.error && answer.error.code) ?? "not-supported", answer));
      });
    } catch (cause) {
      stop();
      reject(new HostError("threw", cause));
    }
  });
}

/** Milliseconds between one asking and the next. */
const PAUSES_MS = [100, 250, 400];

/**
 * Asks until what Outlook hands over is whole: it has been seen to succeed with nothing and to have it a moment later (office-js
 * #5614, #4725). What never becomes whole is `no-value`.
 */
export async function askUntil<T>(
  asking: () => Promise<T | null | undefined>,
  isWhole: (value: T) => boolean,
  { clock, at }: Deadline,
): Promise<T> {
  for (let asked = 0; ; asked++) {
    const value = await asking();
    if (value !== undefined && value !== null && isWhole(value)) return value;
    const pause = PAUSES_MS[asked];
    if (pause === undefined || clock.now() + pause >= at) throw new HostError("no-value", value);
    await new Promise<void>((resolve) => {
      clock.after(pause, resolve);
    });
  }
}

/** What was asked for; a success that brings nothing, or something else, is none. */
export async function required<T>(
  asked: Promise<T | null | undefined>,
  isExpected: (value: T) => boolean = () => true,
): Promise<T> {
  const value = await asked;
  if (value === undefined || value === null || !isExpected(value)) throw new HostError("no-value", value);
  return value;
}

export const isText = (value: unknown): value is string => typeof value === "string";

/** What was asked for, or what to go on with where Outlook could not give it. Lets every other error through. */
export async function orElse<T, U>(asked: Promise<T>, instead: (error: HostError) => U): Promise<T | U> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof HostError) return instead(error);
    throw error;
  }
}
