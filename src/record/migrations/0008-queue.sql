-- The order of the queue of review, so that its next page is read and not sorted anew.

CREATE INDEX statements_queue ON statements (
  (CASE WHEN act IN ('accuses', 'threatens') THEN 0 ELSE 1 END), confidence, filed, id)
  WHERE status = 'proposed';
