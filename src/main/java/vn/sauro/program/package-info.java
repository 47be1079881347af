/** Programme, task group, task: imported from a workbook row by row, started in their quarter, rolled up from results. */
package vn.sauro.program;
