alter table contribution add foreign key (agreement_id) references agreement;
alter table budget_cost add foreign key (agreement_id) references agreement;
alter table payment_plan add foreign key (agreement_id) references agreement;
