target_sources(slipway_model PRIVATE
    workbench/connectiontest.cpp workbench/connectiontest.h
    workbench/discovery.cpp workbench/discovery.h
    workbench/exportjob.cpp workbench/exportjob.h
    workbench/historytext.cpp workbench/historytext.h
    workbench/logdesk.cpp workbench/logdesk.h
    workbench/outbox.cpp workbench/outbox.h workbench/outbox_runs.cpp
    workbench/nextpartition.cpp workbench/nextpartition.h
    workbench/partitionname.cpp workbench/partitionname.h
    workbench/secretkeeper.cpp workbench/secretkeeper.h
    workbench/recompose.cpp workbench/recompose.h
    workbench/ratehistory.cpp workbench/ratehistory.h
    workbench/rundesk.cpp workbench/rundesk.h
    workbench/statisticsbook.cpp workbench/statisticsbook.h
    workbench/sendrun.cpp workbench/sendrun.h
    workbench/sendstream.cpp workbench/sendstream.h
    workbench/templatedesk.cpp workbench/templatedesk.h
    workbench/workbench.cpp workbench/workbench.h)
