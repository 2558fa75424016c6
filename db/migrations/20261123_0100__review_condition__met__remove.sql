-- That a task of the review is done is an event of the case (conditionMet), with how it was done.
alter table review_condition drop column met_on, drop column met_by;
