/** To come: the page of timeline. */
export const TimelinePage = () => null
