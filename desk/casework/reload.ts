/** Asks for the case anew and answers the version it then has. A form sends the version that was on the screen, never a newer one. */
export type Reload = () => Promise<number | undefined>
