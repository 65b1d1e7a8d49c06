/** To come: the page of plan. */
export const PlanPage = () => null
