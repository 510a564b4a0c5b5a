/** A program of the outside world: where it is (null: not here), and the packages that bring it. */
interface Program {
  find(): string | null;
  readonly debian: string;
  readonly elsewhere: string;
}

export declare const programs: Readonly<Record<'redis' | 'postgres' | 'chromium', Program>>;
export declare const ensure: () => boolean;
