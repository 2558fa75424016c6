/**
 * When the jobs run by themselves. The times are UTC; a job decides the legal day in Stockholm when it runs.
 * What belongs to the turn of the day runs soon after midnight in Stockholm, which is 22 or 23; the other run finds nothing to do.
 * `fill` runs a turn that was missed while nothing was running; one day is enough, since the digest catches up.
 */
export const schedule = `
0 5 * * * dailyDigest ?fill=1d&jobKey=dailyDigest
5 22,23 * * * bringIntoForce ?fill=1d&jobKey=bringIntoForce
7 22,23 * * * endLeavings ?fill=1d&jobKey=endLeavings
10 22,23 * * * recountDays ?fill=1d&jobKey=recountDays
0 4 * * * startPartnerships ?fill=1d&jobKey=startPartnerships
15 4 * * * closePartnerships ?fill=1d&jobKey=closePartnerships
30 2 * * * cleanUp ?fill=1d&jobKey=cleanUp&max=3
45 2 * * * publishJournal ?fill=1d&jobKey=publishJournal
* * * * * scanFiles ?jobKey=scanFiles&max=1
* * * * * readFiles ?jobKey=readFiles&max=1
20 * * * * harvestFeeds ?jobKey=harvestFeeds&max=1
* * * * * sendWebhooks ?jobKey=sendWebhooks&max=1
*/10 * * * * sealAgreements ?jobKey=sealAgreements
`
