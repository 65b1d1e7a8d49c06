/** To come: the page of gap. */
export const GapPage = () => null
