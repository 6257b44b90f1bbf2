target_sources(slipway_model PRIVATE
    commands/choicemodel.cpp commands/choicemodel.h
    commands/shortcutmodel.cpp commands/shortcutmodel.h
    commands/shortcutstore.cpp commands/shortcutstore.h)
