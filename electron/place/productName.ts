/** The name of the app, of its data folder and of its windows. The same in every language. */
export const productName = 'Coltiva';
