/** To come: the page of changes. */
export const ChangesPage = () => null
