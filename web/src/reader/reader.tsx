/** To come: the reader. */
export const ReaderPage = () => null
