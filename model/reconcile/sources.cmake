target_sources(slipway_model PRIVATE
    reconcile/doubtfulmessages.cpp reconcile/doubtfulmessages.h
    reconcile/reconciliation.cpp reconcile/reconciliation.h
    reconcile/topicscan.cpp reconcile/topicscan.h)
