/** To come: the page of actors. */
export const ActorsPage = () => null
