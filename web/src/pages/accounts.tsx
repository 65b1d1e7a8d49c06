/** To come: the page of accounts. */
export const AccountsPage = () => null
