-- Before a payment is entered its receipt is looked for among all that were.
create index obligation_receipt on obligation (receipt_number);
