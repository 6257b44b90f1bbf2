target_sources(slipway_model PRIVATE
    workbench/discovery.cpp workbench/discovery.h
    workbench/logdesk.cpp workbench/logdesk.h
    workbench/outbox.cpp workbench/outbox.h
    workbench/partitionname.cpp workbench/partitionname.h
    workbench/sendrun.cpp workbench/sendrun.h
    workbench/sendstream.cpp workbench/sendstream.h
    workbench/workbench.cpp workbench/workbench.h)
