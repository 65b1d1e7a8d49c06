/** To come: the page of add. */
export const AddPage = () => null
