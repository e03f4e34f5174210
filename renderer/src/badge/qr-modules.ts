/** Version 1 with the paper's white around it counted in: 21 modules and four on each side (ISO 18004). */
export const qrModules = 21 + 8
