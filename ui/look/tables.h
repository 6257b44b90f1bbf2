#pragma once
#include <initializer_list>

class QTableView;

namespace slipway::tables {

// The looks every table shares: fixed rows, no grid, alternating rows, whole rows selected, no vertical head. The
// current row of a table with focus has a bar at its left.
void prepare(QTableView *table);

// Widths of the columns in pixels of the look's page; 0 stretches.
void setWidths(QTableView *table, std::initializer_list<int> widths);

// Hides columns from the right end of priorities while the table is narrower than the bounds say.
struct Bound {
    int column = 0;
    int below = 0; // pixels of the table
};
// Its head has a menu of its columns; what a person chose there outweighs the width.
void letChoose(QTableView *table);

void hideBelow(QTableView *table, std::initializer_list<Bound> bounds);

} // namespace slipway::tables
