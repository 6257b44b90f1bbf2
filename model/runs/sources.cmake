target_sources(slipway_model PRIVATE
    runs/run.h
    runs/runstatistics.h
    runs/systemclock.h)
