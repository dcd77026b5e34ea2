export declare function charactersOf(font: Buffer): Set<number>
export declare function spellOut(text: string, characters: ReadonlySet<number>): string
