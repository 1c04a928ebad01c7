/** The product's name, as people see and hear it. */
export const BRAND = 'Second Look';
