/** The full count of an issue when `PROOF` is set, otherwise a sample small enough for every run. */
export const counted = (usual: number, proof: number): number => (process.env.PROOF ? proof : usual)
