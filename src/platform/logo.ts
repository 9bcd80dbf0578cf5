/** The picture of the operator's company, checked when the configuration is read. */
export type Logo = { kind: 'svg' | 'png'; bytes: Buffer };
