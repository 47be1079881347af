-- The level "course" (id 40). The engine refuses a database whose level is not the one it is set to; a fresh one has none yet.
update ACT_GE_PROPERTY set VALUE_ = '40' where NAME_ = 'historyLevel';
