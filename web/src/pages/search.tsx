/** To come: the page of search. */
export const SearchPage = () => null
