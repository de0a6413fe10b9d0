import { Component, type ReactNode } from "react";
import { stackFrames } from "#core/stack-frames.ts";

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What the children are drawn from, where it is one thing: when it changes they are tried again. */
  readonly of?: unknown;
  /** What is shown instead: where in the code it was, without a word of what was on the page, and a way to draw it again. */
  readonly fallback: (frames: readonly string[], retry: () => void) => ReactNode;
}

interface Caught {
  readonly frames: readonly string[] | null;
}

/** Keeps an error of one part of a page from taking the whole page away. React has no other form for it than a class. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Caught> {
  override readonly state: Caught = { frames: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { frames: stackFrames(error) };
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.frames !== null && before.of !== this.props.of) this.setState({ frames: null });
  }

  override render(): ReactNode {
    const { frames } = this.state;
    if (frames === null) return this.props.children;
    return this.props.fallback(frames, () => {
      this.setState({ frames: null });
    });
  }
}
