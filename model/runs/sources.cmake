target_sources(slipway_model PRIVATE
    runs/feedcheck.cpp runs/feedcheck.h
    runs/histogram.cpp runs/histogram.h
    runs/inflight.cpp runs/inflight.h
    runs/intake.cpp runs/intake.h
    runs/mailboxfeed.cpp runs/mailboxfeed.h
    runs/metricstext.cpp runs/metricstext.h
    runs/pacer.cpp runs/pacer.h
    runs/planoptions.cpp runs/planoptions.h
    runs/producerlink.cpp runs/producerlink.h
    runs/refusals.cpp runs/refusals.h
    runs/requestthread.cpp runs/requestthread.h
    runs/retired.cpp runs/retired.h
    runs/retrypolicy.cpp runs/retrypolicy.h
    runs/run.cpp runs/run.h
    runs/runset.cpp runs/runset.h
    runs/runsnapshot.h
    runs/runstatistics.cpp runs/runstatistics.h
    runs/runworker.cpp runs/runworker.h runs/runworker_outcomes.cpp
    runs/singlesends.cpp runs/singlesends.h
    runs/systemclock.h)
